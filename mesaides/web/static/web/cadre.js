// Shown inside another site: tell it how tall the page is, and nothing else.
if (window.parent !== window) {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    window.parent.postMessage({ sujet: "mes-aides-hauteur", hauteur: height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  window.addEventListener("load", tell);
}
