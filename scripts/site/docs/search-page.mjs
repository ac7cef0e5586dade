/** Returns the page of the search, which the header links to where no script opens a dialog. */
export function searchPage({ POLICY, headerAssets, pageHeader }) {
  const root = "../";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Search – typed-agreements</title>
<meta name="description" content="Search the guides, the API and the records of typed-agreements.">
${headerAssets({ root })}
<link rel="stylesheet" href="${root}docs.css">
</head>
<body class="docs">
${pageHeader({ root })}
<div class="docs-columns">
<main id="main" tabindex="-1" class="prose">
<h1>Search</h1>
<div id="search-panel">
<noscript><p>The search needs JavaScript. Without it: <a href="${root}guides/index.html">all guides</a>, <a href="${root}api/index.html">all of the API</a>.</p></noscript>
</div>
</main>
</div>
</body>
</html>
`;
}
