import type { Facts, Service } from '../core/service.js';
/**
 * Google Analytics 4.
 *
 * `id`: the measurement id, `G-` and 4 to 14 capitals and digits.
 * Withdrawal: stops at once (`ga-disable`, consent update).
 * `ga-disable-<id>` ended every hit when set at run time (measured on a 2023 copy of the script; Google documents it for
 * use before the first command).
 */
export declare const googleAnalytics: ({ id }: {
    id: string;
}) => Service;
/**
 * Cookies: support.google.com/analytics/answer/11397207; `_gid`, `_gat`: older versions, Open Cookie Database. Left out: what
 * older versions kept for a minute (`_dc_gtm_*`, `_gali`), and `FPID` of a server's own container, which no page can delete.
 * Hosts: Google's page on security policies. Not the frame of td.doubleclick.net: it belongs to adverts, which are denied here
 * unless Google Ads runs.
 */
export declare const googleAnalyticsFacts: Facts;
