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

# The Windows SDK, which has signtool, puts itself on no path; its newest version is taken.
function Find-SignTool {
    $onPath = Get-Command signtool -ErrorAction SilentlyContinue
    if ($onPath) { return $onPath.Source }
    $kits = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
    $found = Get-ChildItem "$kits\*\x64\signtool.exe" -ErrorAction SilentlyContinue |
        Sort-Object { [version] $_.Directory.Parent.Name } | Select-Object -Last 1
    if (-not $found) { throw "signtool was not found: install the Windows SDK" }
    return $found.FullName
}

function Sign([string[]] $files) {
    if (-not $Thumbprint) { Write-Host "not signed: no certificate was given"; return }
    $signtool = Find-SignTool
    $call = @("sign", "/sha1", $Thumbprint, "/fd", "SHA256")
    if ($TimeServer) { $call += @("/tr", $TimeServer, "/td", "SHA256") }
    & $signtool @call $files
    if ($LASTEXITCODE) { throw "signing failed" }
}

Sign @("$Folder\scrdesk.exe", "$Folder\scrdesk-cli.exe")
$package = "dist\SCR-Desk-$Version.msi"
# 8600, 8601: nothing was found to put into the package. WiX only warns of it and makes an empty one.
& wix build "$here\scrdesk.wxs" -arch x64 -wx8600 -wx8601 -d "Version=$Version" -d "Folder=$(Resolve-Path $Folder)" -d "Windows=$here" -o $package
if ($LASTEXITCODE) { throw "the package was not made" }
Sign @($package)
Write-Host "made $package"
