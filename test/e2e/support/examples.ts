import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import type { Answer } from './answers';
import type { RecordedRequest } from './proxy';

const examples = new URL('../../../examples/', import.meta.url);

/** The answer of a stand-in vendor; `file` names one of examples/trackers/vendors. */
interface TrackerAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body?: string;
  file?: string;
}

interface TrackerNetwork {
  answer(request: { url: string; method: string; body: string }): TrackerAnswer | null;
}

/** The servers of the pages in examples/: the clinic's own site, and the trackers that it uses. */
export interface Examples {
  site: RequestListener;
  tracker(request: RecordedRequest): Promise<Answer | null>;
}

/** Loads the servers in examples/. They are plain JavaScript, so their types are stated here. */
export async function loadExamples(): Promise<Examples> {
  const { createSite } = (await import(new URL('site.mjs', examples).href)) as { createSite(): RequestListener };
  await import(new URL('trackers/network.js', examples).href);
  const { trackerNetwork } = globalThis as typeof globalThis & { trackerNetwork: TrackerNetwork };

  const tracker = async ({ url, method, body }: RecordedRequest): Promise<Answer | null> => {
    const answer = trackerNetwork.answer({ url, method, body });
    if (answer?.file === undefined) return answer;
    return { ...answer, body: await readFile(new URL(`trackers/vendors/${answer.file}`, examples)) };
  };
  return { site: createSite(), tracker };
}
