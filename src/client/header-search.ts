/** Keeps what is typed in the fragment of the search page, which no server sees. */
for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-form]'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '').trim();
    const target = new URL(form.action);
    if (query) target.hash = `q=${encodeURIComponent(query)}`;
    location.assign(target);
  });
