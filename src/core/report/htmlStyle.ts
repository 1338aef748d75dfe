/** The style of the HTML report. Its hash stands in the report's content security policy, so that nothing else is styled. */
export const style = `:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#4a4a4a;--paper:#fff;--line:#8a8a8a;--head:#eef1f4}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#c4c4c4;--paper:#1c1d1f;--line:#777;--head:#2a2d31}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1,h2,h3,h4{line-height:1.25}
h1,h2,h4,p,li{overflow-wrap:anywhere}
h2{border-top:3px solid var(--line);padding-top:1rem;margin-top:2.5rem}
.soft,.code{color:var(--soft)}
.code{font-family:ui-monospace,monospace;font-size:.875rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{border:1px solid var(--line);padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--head)}
tbody th{font-weight:normal;min-width:12rem}
table.beside{table-layout:fixed;margin:.25rem 0 .75rem}
.beside td,.beside th{width:50%;overflow-wrap:anywhere}
td ul{margin:0;padding-left:1rem}
td li{overflow-wrap:break-word}
.status{white-space:nowrap}
q{quotes:"\\201C" "\\201D"}
@media print{:root{--ink:#000;--soft:#333;--paper:#fff;--line:#666;--head:#eee}body{max-width:none;padding:0;font-size:10pt}.wide{overflow:visible}tr,li{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}thead{display:table-header-group}section.portfolio+section.portfolio{break-before:page}}`;

/** The SHA-256 of the style in Base64. */
export const styleHash = '6MY8A3dfpRVWMMMrEfKapfCyf6MpDYwY+gJj1HiTxwA=';
