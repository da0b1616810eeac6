// Addresses within the page, kept after the #: a sentence, a step of a series, a question to the sentences.
//   #s=draft1:12                      that sentence
//   #series=NAME                      that series' figures
//   #series=NAME&step=2&relation=…    its second step, side by side
//   #find&doc=draft1&frame=rights     the sentences that a figure counts

function address(parameters) {
  return "#" + Object.entries(parameters)
    .filter(([, value]) => value !== "" && value !== undefined && value !== false)
    .map(([key, value]) => value === true ? key : `${key}=${encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2F", "/")}`)
    .join("&");
}

function current() {
  return Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
}

const isAddress = () => /^#(s=|series=|find(&|$))/.test(location.hash);

// Filters are part of the address, so that what one sees can be sent; but they are no steps to go back through.
function remember(parameters) {
  history.replaceState(null, "", address(parameters));
}

const finding = (parameters) => address({ find: true, ...parameters });

function countLink(number, parameters, label) {
  return number === 0
    ? el("span", { class: "zero" }, "0")
    : el("a", { class: "count", href: finding(parameters), "aria-label": `${counted(number)} ${label}` }, counted(number));
}

function go(element, focus = element) {
  element.scrollIntoView({ block: "start" });
  focus.focus({ preventScroll: true });
}
