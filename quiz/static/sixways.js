// Comfort for those who have JavaScript: keys, the link kept up to date, copying and printing. All pages work without it.
"use strict";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const STATES = 7n;
const PRIME = 1019n;

const number = (text) => [...text].reduce((sum, symbol) => sum * 32n + BigInt(SYMBOLS.indexOf(symbol)), 0n);
const symbols = (value, width) => Array.from({ length: width },
  (_, place) => SYMBOLS[Number((value >> BigInt(5 * (width - 1 - place))) & 31n)]).join("");

// The same arithmetic as in quiz/answers.py: head, one base-7 digit an item, two check symbols.
function withAnswer(code, items, place, answer) {
  const weight = STATES ** BigInt(items - 1 - place);
  const body = number(code.slice(2, -2));
  const old = (body / weight) % STATES;
  const text = code.slice(0, 2) + symbols(body + (BigInt(answer) - old) * weight, code.length - 4);
  const check = (PRIME - (number(text) * 1024n) % PRIME) % PRIME;
  return text + symbols(check, 2);
}

function keepLinkCurrent(form) {
  form.addEventListener("change", (event) => {
    const place = Number(event.target.closest("fieldset").dataset.place);
    const code = withAnswer(form.dataset.code, Number(form.dataset.items), place, event.target.value);
    const address = location.pathname.replace(form.dataset.code, code);
    form.dataset.code = code;
    history.replaceState(history.state, "", address);
  });
}

function answerByKeys(form) {
  const questions = [...form.querySelectorAll("fieldset")];
  const first = (question) => question.querySelector("input:checked") || question.querySelector("input");
  document.querySelector(".keys").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[0-5]$/.test(event.key)) return;
    const here = document.activeElement.closest("fieldset") || questions.find((each) => !each.querySelector(":checked"));
    if (!here) return;
    const choice = here.querySelectorAll("input")[event.key === "0" ? 5 : event.key - 1];
    choice.checked = true;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    const next = questions[questions.indexOf(here) + 1];
    const target = next ? first(next) : form.querySelector("button.main");
    target.focus({ preventScroll: true });
    (next || target).scrollIntoView({ block: "center" });
  });
}

// After Back, the address is one from before the later answers. The browser's own history knows the newest code, so
// the page is shown again with that one, and no answer is lost. Nothing is stored for it.
function recoverLaterAnswers(form) {
  if (!window.navigation) return;
  const pattern = /\/(?:questions|results)\/([0-9A-Z]+)/;
  const newest = navigation.entries().map((entry) => pattern.exec(entry.url || ""))
    .filter((found) => found && found[1].slice(0, 2) === form.dataset.code.slice(0, 2)
      && found[1].length === form.dataset.code.length).pop();
  if (newest && newest[1] !== form.dataset.code) {
    location.replace(location.pathname.replace(form.dataset.code, newest[1]));
  }
}

const form = document.querySelector("form.questions");
if (form) {
  keepLinkCurrent(form);
  answerByKeys(form);
  window.addEventListener("pageshow", (event) => {
    const came = performance.getEntriesByType("navigation")[0];
    if (event.persisted || came?.type === "back_forward") recoverLaterAnswers(form);
  });
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(location.href.split("#")[0]);
    button.textContent = button.dataset.done;
  });
}
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
