/** Follows the link of a permanent address and takes the anchor along. */
const link = document.querySelector<HTMLAnchorElement>('[data-forward]');
if (link) {
  const target = new URL(link.href);
  if (location.hash) target.hash = location.hash;
  location.replace(target);
}
