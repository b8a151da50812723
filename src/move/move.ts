import type { StartExtra } from '../extras.js';
import { readAll } from '../page/jar.js';
import { report } from '../page/report.js';
import { parsed } from '../page/tasks.js';
import { answerIn, answers } from './answers.js';
import { importAnswer } from './import-answer.js';
import { createMeanings } from './meanings.js';
import { tools } from './tools.js';
import { translate } from './translate.js';

const hasSignal = () => !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;

/**
 * Understands the markup of another tool, and takes over the visitor's answer to it, if there is none to us. Resolves when
 * it is known whether that answer counts; then `current` says so.
 */
export const startMove: StartExtra = async ({
  options: { moveFrom, moveNames },
  current,
  asking,
  page,
  ends,
  askfirst,
  record,
  decider,
}) => {
  const isOver = () => page.instance !== askfirst();
  const name = `${moveFrom}`;
  if (isOver()) return;
  if (!Object.hasOwn(tools, name)) {
    return report(`moveFrom: "${name}" is not known. Known: ${Object.keys(tools).join(', ')}`);
  }
  const tool = tools[name] as (typeof tools)[string];
  const meaningOf = createMeanings(tool.meanings, moveNames, report);
  // Fetches what holds markup: askfirst itself notices what is added, and not what is marked later.
  const found = () => askfirst().when('necessary', () => {})();
  ends.push(translate(tool, meaningOf, found, report));

  const source = answers[name];
  const answer = source && asking === 'first' && answerIn(readAll(source.cookie), source.read);
  if (!answer) return;
  const { consent } = current;
  // Only then is it known what the visitor would be asked about.
  await parsed();
  const { adopt, categories } = await decider();
  const asked = categories();
  const imported = importAnswer(answer, meaningOf, record.cookieMonths, Date.now());
  const counts =
    imported &&
    asked.length &&
    imported.covers(asked) &&
    // A browser's standing no to marketing is overruled by a yes to us alone.
    !(imported.allowed.includes('marketing') && hasSignal()) &&
    // Even a record of ours that cannot be read: it came later than the other tool.
    !readAll(record.cookieName).length &&
    // Meanwhile page code may have decided.
    current.consent === consent &&
    !isOver();
  if (counts) adopt(imported.allowed, imported.at);
};
