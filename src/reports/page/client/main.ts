import { drawFigures } from './figures.ts';
import { markSmallPictures } from './pictures.ts';
import { upgradeTables } from './tables.ts';

/** The page's script: everything it does is there to read without it, but for the figures. */

upgradeTables();
markSmallPictures();
drawFigures();
