// npm run bench [-- --quick]: askfirst beside other libraries. Prints tables; without --quick it writes RESULTS.md too.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../scripts/install.mjs';
import { bench } from './contestants/folders.mjs';

await install();
await install(bench);
const { buildContestants } = await import('./build.mjs');
const { measure } = await import('./measure.mjs');
const { quickPlan, wholePlan } = await import('./plan.mjs');
const { report } = await import('./report/report.mjs');

const option = name => process.argv.find(each => each.startsWith(`--${name}=`))?.split('=')[1];
const quick = process.argv.includes('--quick');
const only = option('only')?.split(',');
const stages = option('stages')?.split(',');
const runs = option('runs') && Number(option('runs'));

await buildContestants();
const began = Date.now();
const results = await measure({ plan: quick ? quickPlan : wholePlan, runs, only, stages });
const text = report(results);
console.log(text);
console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
// Parts of it, or a glance, are no results.
if (!quick && !only && !stages && !runs) writeFileSync(join(bench, 'RESULTS.md'), text);
// Something of the tools outlives its work, and would keep this process.
process.exit(results.measurements.failures.length ? 1 : 0);
