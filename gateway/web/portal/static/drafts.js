// A form that is being filled in is kept as a draft, a moment after each change. One save at a time; none after it is
// sent, and it is sent only when the save under way has come back. What was changed elsewhere is never written over.
"use strict";
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const status = document.getElementById("kept");
  const WAIT_MS = 1500;
  let timer = 0, under = null, changed = false, over = false;

  const say = (text, link) => {
    status.textContent = text;
    if (!link) return;
    const other = document.createElement("a");
    Object.assign(other, { href: link, target: "_blank", rel: "noopener", textContent: status.dataset.other });
    status.append(" ", other);
  };
  const stop = () => { over = true; clearTimeout(timer); };

  async function save() {
    if (under || over) return;
    changed = false;
    const { csrf, ...fields } = Object.fromEntries(new FormData(form));
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf },
        body: JSON.stringify(fields),
      });
      if (answer.ok) {
        const told = await answer.json();
        form.elements._version.value = told.version;
        say(`${status.dataset.saved} ${told.saved}`);
      } else if (answer.status === 409) {
        stop();
        say(status.dataset.changed, `/portal/drafts/${fields._draft}`);
      } else if (answer.status === 404) {
        stop();
        say(status.dataset.ended);
      } else say(status.dataset.failed);
    } catch { say(status.dataset.failed); }
  }

  const begin = () => {
    timer = 0;
    under = save().finally(() => { under = null; if (changed && !over) later(); });
  };
  const later = () => { if (!timer && !under && !over) timer = setTimeout(begin, WAIT_MS); };

  form.addEventListener("input", () => { changed = true; later(); });
  form.addEventListener("submit", (event) => {
    const waits = under, button = event.submitter;
    stop();
    if (!waits) return;
    event.preventDefault();
    waits.finally(() => form.requestSubmit(button && button.form === form ? button : undefined));
  });
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
})();
