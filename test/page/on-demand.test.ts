import { expect, it, vi } from 'vitest';
import { onDemand } from '../../src/page/on-demand';

it('fetches once, when first asked', async () => {
  const fetch = vi.fn(async () => ({}));
  const get = onDemand(fetch);
  expect(fetch).not.toHaveBeenCalled();
  expect(await get()).toBe(await get());
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('tries again after a failure', async () => {
  const fetch = vi.fn().mockRejectedValueOnce('missing').mockResolvedValueOnce('there');
  const get = onDemand(fetch);
  await expect(get()).rejects.toBe('missing');
  await expect(get()).resolves.toBe('there');
});
