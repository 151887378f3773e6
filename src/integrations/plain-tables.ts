import { defineHastPlugin } from 'satteri';

/** Takes the alignment out of table cells: Sätteri writes it as a style attribute, which the site's policy refuses. Most texts have no table to look through. */
export const plainTables = ({ source }: { source: string }) => (source.includes('|') ? withoutAlignment : null);

const withoutAlignment = defineHastPlugin({
  name: 'plain-tables',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      if (node.properties['style'] || node.properties['align']) for (const key of ['style', 'align']) context.setProperty(node, key, undefined);
    },
  },
});
