/** How embedded lists look, in the system's letters: nothing is fetched for them. Allowed by its hash. */
export const embedStyle =
  'body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#141c3a;background:#fdfaf5}' +
  'h1{margin:0 0 .75rem;font-size:1.125rem;line-height:1.3}' +
  'ul{margin:0 0 1rem;padding:0;list-style:none}' +
  'li{padding:.6rem 0;border-top:1px solid #c9cbd6}' +
  'a{color:#1f3f9e;text-underline-offset:.2em;overflow-wrap:anywhere}' +
  'small{display:block;color:#50566e;font-size:.875rem}' +
  'p{margin:0}' +
  '@media (prefers-color-scheme:dark){body{color:#eceef7;background:#121a36}a{color:#b3c4ff}small{color:#b9bfd6}li{border-color:#46507a}}'
