/**
 * All styles of the program, in one order: tokens, base, parts, pages. The build makes one stylesheet of them
 * (`style.css` in the manifest), which the working area and the public pages share. Class names of public pages
 * are read on the server only; naming the modules here keeps their rules.
 */
import './design/tokens.css';
import './design/base.css';

import.meta.glob(
  ['./design/**/*.module.css', './forms/*.module.css', './data-table/*.module.css', './charts/*.module.css'],
  {
    eager: true,
  },
);
import.meta.glob(['./app/**/*.module.css', './features/**/*.module.css'], { eager: true });
