import './header-search.ts';
import './folds.ts';
import './freshness.ts';
import './permalinks.ts';
import './list-buttons.ts';
import './offline.ts';
