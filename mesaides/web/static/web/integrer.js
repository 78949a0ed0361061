// For other sites: put the simulator where this script stands, as tall as its page. No cookie, nothing read of the host.
(() => {
  const script = document.currentScript;
  const address = new URL("/", script.src);
  for (const name of ["partenaire", "commune", "theme"]) {
    if (script.dataset[name]) address.searchParams.set(name, script.dataset[name]);
  }
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = script.dataset.titre || "Mes Aides : à quelles aides avez-vous droit ?";
  // Never shorter than the screen: what follows the frame is out of sight when its height changes, so nothing jumps.
  Object.assign(frame.style, { display: "block", width: "100%", height: "60rem", minHeight: "100vh", border: "0" });
  script.after(frame);

  let page;
  const fit = (height) => { frame.style.height = `${height}px`; };
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin || data?.sujet !== "mes-aides-hauteur") return;
    if (!Number.isFinite(data.hauteur)) return;
    const isNew = page !== undefined && page !== data.page;
    page = data.page;
    if (!isNew || frame.getBoundingClientRect().top >= 0) return fit(data.hauteur);
    // A new page starts at its top, wherever the last one had been read to; its height comes once that is drawn.
    frame.scrollIntoView({ behavior: "instant" });
    requestAnimationFrame(() => requestAnimationFrame(() => fit(data.hauteur)));
  });
})();
