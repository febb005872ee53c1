"""The months as families from elsewhere write them in a date, small and in plain letters."""

from __future__ import annotations

_LISTED = (
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
)
"""Polish, French, German, Spanish, Portuguese, Italian, Romanian, Turkish."""
MONTHS_ELSEWHERE = {name: month for listed in _LISTED for month, name in enumerate(listed.split(), start=1)}
"""The number of each; the sources give no month two names, so that none is another month elsewhere."""
