// The page is drawn once; from then on the address decides what is shown.

function follow() {
  if (!isAddress()) return;
  const wanted = current();
  if ("s" in wanted) goToSentence(wanted.s);
  else if ("find" in wanted) goToFound(wanted);
  else if ("step" in wanted) goToStep(wanted);
  else goToSeries(wanted.series);
}

drawPatterns();
drawOverview();
drawSeries();
drawDrafts();
drawSentences();
drawDocuments();
drawCodebook();
drawMethods();
window.addEventListener("hashchange", follow);
follow();
document.documentElement.dataset.ready = performance.now().toFixed(0);

// In slices while nothing else is asked, so that the first search need not fold every sentence.
function foldAhead(from = 0) {
  const end = Math.min(from + 1000, sentences.length);
  for (let i = from; i < end; i++) void sentences[i].key;
  if (end < sentences.length) setTimeout(foldAhead, 0, end);
}
setTimeout(foldAhead, 100);
