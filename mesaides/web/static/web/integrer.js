// For other sites: put the simulator where this script stands, as tall as its page. No cookie, nothing read of the host.
(() => {
  const script = document.currentScript;
  const address = new URL("/", script.src);
  for (const name of ["partenaire", "commune"]) {
    if (script.dataset[name]) address.searchParams.set(name, script.dataset[name]);
  }
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = script.dataset.titre || "Mes Aides : à quelles aides avez-vous droit ?";
  Object.assign(frame.style, { display: "block", width: "100%", height: "60rem", border: "0" });
  script.after(frame);

  let pages = 0;
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin || data?.sujet !== "mes-aides-hauteur") return;
    if (Number.isFinite(data.hauteur)) frame.style.height = `${data.hauteur}px`;
  });
  // A new page starts at its top, wherever the last one had been read to.
  frame.addEventListener("load", () => {
    if (pages++ && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
})();
