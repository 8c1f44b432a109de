/**
 * The one script of every page, which is whole without it: the build makes it a file, named by its content, and
 * no framework runs beside it. So a page may have been changed before it starts, by an extension or a translator.
 */
import { copyTexts } from './copy-texts';
import { moveAmongMarks } from './move-among-marks';
import { offerSharing } from './offer-sharing';
import { selectNumbers } from './select-numbers';
import { showMarks } from './show-marks';

selectNumbers();
showMarks();
moveAmongMarks();
copyTexts();
offerSharing();
