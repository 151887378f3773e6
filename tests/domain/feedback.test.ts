import { describe, expect, it } from 'vitest';
import { editAddress, mailAddress } from '../../src/domain/feedback.ts';

const repository = (url: string | null, more: Partial<Parameters<typeof editAddress>[0]> = {}) => ({ url, branch: 'main', folder: 'content', forge: null, ...more });

describe('editAddress', () => {
  it('leads to the editor of GitHub and of GitLab', () => {
    expect(editAddress(repository('https://github.com/a/b'), 'signalen/eenzaam')).toBe('https://github.com/a/b/edit/main/content/signalen/eenzaam.mdx');
    expect(editAddress(repository('https://gitlab.com/a/b'), 'signalen/eenzaam')).toBe('https://gitlab.com/a/b/-/edit/main/content/signalen/eenzaam.mdx');
  });

  it('leads to the data of a source, which is no text', () => {
    expect(editAddress(repository('https://github.com/a/b'), 'bronnen/wmo-2015', 'yaml')).toBe('https://github.com/a/b/edit/main/content/bronnen/wmo-2015.yaml');
  });

  it('bears a slash or .git at the end of the address', () => {
    expect(editAddress(repository('https://github.com/a/b.git'), 'routes/x')).toBe('https://github.com/a/b/edit/main/content/routes/x.mdx');
    expect(editAddress(repository('https://github.com/a/b/'), 'routes/x')).toBe('https://github.com/a/b/edit/main/content/routes/x.mdx');
  });

  it('leads to the editor of a place of one’s own, when site.yaml says what it is', () => {
    expect(editAddress(repository('https://git.gemeente.nl/a/b', { forge: 'gitlab' }), 'routes/x')).toBe('https://git.gemeente.nl/a/b/-/edit/main/content/routes/x.mdx');
    expect(editAddress(repository('https://codeberg.org/a/b'), 'routes/x')).toBe('https://codeberg.org/a/b/_edit/main/content/routes/x.mdx');
  });

  it('bears a folder written as a path, and none at all', () => {
    expect(editAddress(repository('https://github.com/a/b.git/', { folder: './content/' }), 'routes/x')).toBe('https://github.com/a/b/edit/main/content/routes/x.mdx');
    expect(editAddress(repository('https://github.com/a/b', { folder: '.' }), 'routes/x')).toBe('https://github.com/a/b/edit/main/routes/x.mdx');
  });

  it('is null while no repository is filled in', () => {
    expect(editAddress(repository(null), 'routes/x')).toBeNull();
  });
});

describe('mailAddress', () => {
  it('keeps a title with & and ? in one subject', () => {
    expect(mailAddress('a@b.nl', 'Wat? A & B')).toBe('mailto:a@b.nl?subject=Wat%3F%20A%20%26%20B');
  });
});
