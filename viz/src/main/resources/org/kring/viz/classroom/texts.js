// The words of the page in one of its languages, and numbers in their form.
let words = {};
export let language = "en";

export async function speak(wanted) {
  language = wanted === "nl" ? "nl" : "en";
  const answer = await fetch(`/api/texts/${language}`);
  words = await answer.json();
  document.documentElement.lang = language;
  document.title = t("page.title");
  for (const element of document.querySelectorAll("[data-t]")) element.textContent = t(element.dataset.t);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", t(element.dataset.label + ".label"));
  for (const element of document.querySelectorAll("[data-title]")) element.title = t(element.dataset.title);
}

/** The sentence of a key, with {name} filled in. */
export function t(key, values = {}) {
  const sentence = words[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (all, name) => name in values ? values[name] : all);
}

export function number(value, digits = 0) {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A share in [0,1] as a percentage; one digit below ten, so that the one of 1-9-90 can be told from two. */
export function percent(share) {
  return `${number(100 * share, share < 0.0995 ? 1 : 0)}\u00a0%`;
}

export function signed(value, digits) {
  const plain = number(Math.abs(value), digits);
  const zero = number(0, digits);
  return plain === zero ? zero : (value < 0 ? "\u2212" : "+") + plain;
}
