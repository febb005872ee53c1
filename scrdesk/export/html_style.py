"""How HTML papers look, on the screen and on paper: the tokens of the window, all of them at AA contrast."""

from __future__ import annotations

from collections.abc import Iterable

from scrdesk.export.palette import agency_hex, colour_hex

_ROLES = ("ink", "soft_ink", "line", "accent", "accent_soft", "warn", "warn_soft", "bad")
_RULES = """
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); background: #ffffff;
  font-family: "Atkinson Hyperlegible", "DejaVu Sans", Verdana, Arial, sans-serif; line-height: 1.5; }
main, body > footer { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
main { padding-bottom: 2rem; }
main:focus { outline: none; }
p, ul, ol, dl, blockquote, h1, h2, h3, h4, h5, h6 { max-width: 40rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.2rem 0 0.6rem; }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 1.8rem 0 0.5rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.4rem 0 0.4rem; }
p { margin: 0 0 0.8rem; }
li { margin-bottom: 0.3rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: 0.6rem 1.5rem; background: var(--accent-soft); }
.marking { text-align: center; font-weight: bold; padding: 0.5rem 1.5rem; border-bottom: 1px solid var(--line); }
.marking p { margin: 0 auto; }
.title { border-bottom: 4px solid var(--accent); margin: 2rem 0; padding-bottom: 0.6rem; }
.title .body { color: var(--accent); font-weight: bold; margin: 0; }
.subtitle { font-size: 1.2rem; color: var(--soft-ink); }
.letter .title { border: 0; margin: 1.5rem 0 0; }
.lead { font-size: 1.15rem; }
.note, .detail, dt, figcaption, footer { color: var(--soft-ink); font-size: 0.92rem; }
nav { margin-top: 1rem; }
nav ul { list-style: none; padding: 0; }
nav .level-2 { padding-left: 1.2rem; }
.nav-title { font-weight: bold; margin: 0 0 0.4rem; }
dl div { display: flex; gap: 1rem; padding: 0.15rem 0; }
dt { flex: 0 0 9rem; font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin: 1rem 0; padding: 0.1rem 0 0.1rem 1.2rem; border-left: 4px solid var(--accent);
  font-style: italic; }
blockquote p { margin: 0.3rem 0; }
blockquote footer { padding: 0; border: 0; margin: 0; font-style: normal; }
.key dt { flex-basis: 4rem; }
.callout { margin: 1.2rem 0; padding: 0.8rem 1.2rem; border-left: 6px solid var(--accent);
  background: var(--accent-soft); }
.callout.warning { border-color: var(--warn); background: var(--warn-soft); }
.callout-title { font-weight: bold; margin-bottom: 0.3rem; }
.callout > :last-child { margin-bottom: 0; }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); }
.grid section { background: var(--accent-soft); border-top: 4px solid var(--accent); padding: 0.8rem 1.1rem; }
.grid section:last-child:nth-child(odd) { grid-column: 1 / -1; }
.grid h2, .grid h3 { font-size: 1.1rem; margin: 0 0 0.4rem; }
.grid ul { padding-left: 1.2rem; margin-bottom: 0; }
.number { color: var(--accent); padding-right: 0.3rem; }
.signature { margin-top: 2rem; break-inside: avoid; }
.signature p:nth-child(2) { margin-top: 4rem; margin-bottom: 0; }
figure { margin: 1.5rem 0; }
figure svg, figure img { max-width: 100%; height: auto; }
figcaption { font-weight: bold; margin-top: 0.4rem; }
.table { overflow-x: auto; margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
caption { text-align: left; font-weight: bold; padding: 0.3rem 0; font-size: 1rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.8rem 0.45rem 0.2rem;
  border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--ink); }
td p { margin: 0 0 0.2rem; max-width: none; }
.label { font-weight: bold; }
.chronology td:first-child { min-width: 9rem; }
.chronology td:last-child { white-space: nowrap; }
.chip { display: inline-block; color: #ffffff; font-weight: bold; font-size: 0.85rem; border-radius: 4px;
  padding: 0.05rem 0.5rem; }
footer { border-top: 1px solid var(--line); padding-top: 0.6rem; padding-bottom: 2rem; }
.mark { text-align: center; font-weight: bold; color: var(--ink); max-width: none; }
@media (max-width: 40rem) { .grid { grid-template-columns: 1fr; } dl div { display: block; } }
@media print {
  html { font-size: 11pt; }
  .skip, nav { display: none; }
  .table { overflow: visible; }
  .marking { border: 0; }
  .page-break { break-before: page; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  tr, figure, .callout, .grid section { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
  .chip { border: 1px solid currentColor; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def style_sheet(kinds: Iterable[str], marking: str) -> str:
    """Return the style sheet; ``kinds`` are the agencies' kinds in the order of their classes, and the marking is
    printed at the head and foot of each sheet.
    """
    roles = " ".join(f"--{role.replace('_', '-')}: {colour_hex(role)};" for role in _ROLES)
    agencies = "".join(f".k{number} {{ background: {agency_hex(kind)}; }}\n" for number, kind in enumerate(kinds))
    shown = "".join(sign for sign in marking.upper() if sign.isalnum() or sign in " -–:()[]/.,")
    look = "font: bold 10pt sans-serif"
    page = "@page { size: A4; margin: 22mm 20mm; "
    if shown.strip():
        page += f'@top-center {{ content: "{shown}"; {look} }} @bottom-center {{ content: "{shown}"; {look} }} '
    return f":root {{ {roles} }}\n{agencies}{page}}}{_RULES}"
