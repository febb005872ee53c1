# Signs the programs when a certificate is given, and makes the package for managed roll-out from the portable folder.
#   packaging\windows\make_msi.ps1 -Folder "dist\SCR Desk" -Version 0.1.0 [-Thumbprint <of the signing certificate>]
param(
    [Parameter(Mandatory)] [string] $Folder,
    [Parameter(Mandatory)] [string] $Version,
    [string] $Thumbprint = $env:SCRDESK_SIGNING_THUMBPRINT,
    [string] $TimeServer = $env:SCRDESK_TIMESTAMP_SERVER
)
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path

function Sign([string[]] $files) {
    if (-not $Thumbprint) { Write-Host "not signed: no certificate was given"; return }
    $call = @("sign", "/sha1", $Thumbprint, "/fd", "SHA256")
    if ($TimeServer) { $call += @("/tr", $TimeServer, "/td", "SHA256") }
    & signtool @call $files
    if ($LASTEXITCODE) { throw "signing failed" }
}

Sign @("$Folder\scrdesk.exe", "$Folder\scrdesk-cli.exe")
$package = "dist\SCR-Desk-$Version.msi"
& wix build "$here\scrdesk.wxs" -arch x64 -d "Version=$Version" -d "Folder=$(Resolve-Path $Folder)" -d "Windows=$here" -o $package
if ($LASTEXITCODE) { throw "the package was not made" }
Sign @($package)
Write-Host "made $package"
