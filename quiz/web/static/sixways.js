// Comfort for those who have JavaScript: copying, printing, lists that change in place. All pages work without it.
"use strict";

// Say something to those who hear the page: a new node is said even if the words are the same.
function tell(words) {
  document.querySelector("#told").replaceChildren(words);
}

// Where a browser may not copy by itself, the address is selected, ready to be copied by hand.
function selectLink(address) {
  const field = document.querySelector("#by-hand");
  field.hidden = false;
  const link = field.querySelector("input");
  link.value = address;
  link.focus();
  link.select();
}

async function copyLink(button) {
  const address = location.href.split("#")[0];
  try {
    await navigator.clipboard.writeText(address);
    tell(button.textContent = button.dataset.copy);
  } catch {
    selectLink(address);
  }
}

// Show what only a script can do.
function wake() {
  for (const button of document.querySelectorAll("[data-copy], [data-print]")) button.hidden = false;
  // A phone shows the second half of a guide folded; where there is room, all of it is open.
  if (matchMedia("(min-width: 40rem)").matches) for (const part of document.querySelectorAll("details.fold")) part.open = true;
}

let shown = location.pathname + location.search;
let changed = "";

// Keeping, setting aside and taking off change the page where it stands: the same page that would come without a script
// is put in place of this one, the career stays where it was on the screen, and the focus stays with it.
async function changeInPlace(address, hash, said) {
  const answer = await fetch(address);
  if (!answer.ok) throw answer;
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const place = () => document.getElementById(hash.slice(1));
  const before = place()?.getBoundingClientRect().top;
  // The links above the page carry the list along too.
  for (const part of ["header.site", "main"]) document.querySelector(part).replaceWith(next.querySelector(part));
  changed = hash;
  wake();
  if (before !== undefined && place()) scrollBy({ top: place().getBoundingClientRect().top - before, behavior: "instant" });
  const controls = [...place()?.querySelectorAll("[data-pick]") ?? [], ...place()?.querySelectorAll("a, button") ?? []];
  const target = controls.find((each) => !each.closest("details:not([open])")) ?? document.querySelector("main");
  target.focus({ preventScroll: true });
  if (target.matches("a, button")) target.scrollIntoView({ block: "nearest", behavior: "instant" });
  const picked = document.querySelector(".picked");
  if (picked) {
    picked.removeAttribute("role");
    // The next stop of the keyboard is the way to undo it.
    const part = target.closest("li > *");
    if (part) part.after(picked);
    else if (!place()) target.prepend(picked);
  }
  tell(said ?? picked?.firstChild.textContent ?? "");
}

function goTo(address) {
  history.pushState(null, "", address);
  shown = location.pathname + location.search;
  rememberList(new URLSearchParams(location.search));
}

// What is kept on a career's own page is kept in the results that one goes back to, too. The tab forgets it on the way.
function rememberList(query) {
  if (query.has("code")) sessionStorage.list = query;
}

function bringListAlong() {
  const list = new URLSearchParams(sessionStorage.list);
  if (!location.pathname.endsWith(`/results/${list.get("code")}`)) return;
  delete sessionStorage.list;
  const query = new URLSearchParams(location.search);
  for (const name of ["keep", "out"]) query.set(name, list.getAll(name).filter(Boolean).join("."));
  location.replace(`?${query}${location.hash}`);
}

function leadTo(event, address, said) {
  event.preventDefault();
  changeInPlace(address, address.hash, said).then(() => goTo(address), () => location.assign(address));
}

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (!form.matches("[data-picks]") || !submitter) return;
  const sent = new FormData(form);
  if (submitter.name) sent.append(submitter.name, submitter.value);
  const address = new URL(submitter.hasAttribute("formaction") ? submitter.formAction : form.action);
  address.search = new URLSearchParams(sent);
  leadTo(event, address);
});
document.addEventListener("click", (event) => {
  const control = event.target.closest("a[data-pick], [data-copy], [data-print]");
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (control.matches("a")) leadTo(event, new URL(control.href), control.dataset.told);
  else if ("copy" in control.dataset) copyLink(control);
  else print();
});
addEventListener("popstate", () => {
  // Pages of questions see to their own address (quiz.js).
  if (document.querySelector("form.questions") || location.pathname + location.search === shown) return;
  shown = location.pathname + location.search;
  changeInPlace(new URL(location), changed).catch(() => location.reload());
});
addEventListener("pageshow", (event) => {
  const came = performance.getEntriesByType("navigation")[0];
  if (event.persisted || came?.type === "back_forward") bringListAlong();
});
wake();
