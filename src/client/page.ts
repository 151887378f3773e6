import './header-search.ts';
import './freshness.ts';
import './permalinks.ts';
