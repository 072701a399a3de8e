/** The script of the public pages. They are whole without it; what it adds belongs here, in few lines. */
import { filterUnitsAsYouType } from './features/scorecards/filter-units.js';

filterUnitsAsYouType(document);
