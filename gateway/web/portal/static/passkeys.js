// Ceremonies with passkeys: a form with data-passkey names what is asked ("get" or "create"), where the question comes
// from (data-begin) and where the answer goes (its action). Nothing is loaded, and nothing runs without a click.
"use strict";
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const described = (list) => (list || []).map((each) => ({ ...each, id: bytes(each.id) }));

  async function say(path, csrf, value) {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-Token": csrf },
      body: JSON.stringify(value),
    });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  async function ask(kind, options) {
    options.challenge = bytes(options.challenge);
    if (kind === "create") {
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = described(options.excludeCredentials);
      const made = await navigator.credentials.create({ publicKey: options });
      return {
        id: made.id, rawId: text(made.rawId), type: made.type,
        response: {
          clientDataJSON: text(made.response.clientDataJSON),
          attestationObject: text(made.response.attestationObject),
          transports: made.response.getTransports ? made.response.getTransports() : [],
        },
      };
    }
    options.allowCredentials = described(options.allowCredentials);
    const shown = await navigator.credentials.get({ publicKey: options });
    return {
      id: shown.id, rawId: text(shown.rawId), type: shown.type,
      response: {
        clientDataJSON: text(shown.response.clientDataJSON),
        authenticatorData: text(shown.response.authenticatorData),
        signature: text(shown.response.signature),
        userHandle: shown.response.userHandle ? text(shown.response.userHandle) : null,
      },
    };
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const status = form.querySelector("[role=status]");
    if (!window.PublicKeyCredential) {
      status.textContent = form.dataset.unable;
      form.querySelector("button").disabled = true;
      continue;
    }
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      status.textContent = "";
      const { csrf, ...fields } = Object.fromEntries(new FormData(form));
      try {
        const options = await say(form.dataset.begin, csrf, fields);
        const credential = await ask(form.dataset.passkey, options);
        const told = await say(form.getAttribute("action"), csrf, { ...fields, credential });
        location.assign(told.location);
      } catch (problem) {
        status.textContent = problem instanceof DOMException && problem.name === "SecurityError" ? form.dataset.unable : form.dataset.failed;
      }
    });
  }
})();
