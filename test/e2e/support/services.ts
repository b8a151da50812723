/** A service, or a company's frame, on a page of its own, and what its stand-in does. */
export interface ServiceCase {
  /** As attribute of the script tag, without `data-`; also the id of the service or the embed. */
  name: string;
  /** Of the site at the vendor. Of a frame: its address, as a site writes it. */
  id: string;
  /** What is asked for first, as a frame's address may be changed. Default: what its service says. */
  first?: string;
  /** Whom it contacts once it is allowed, sorted. */
  hosts: string[];
  /** The names that it leaves in cookies and storage, sorted. */
  left: string[];
  /** What a refusal leaves: the refusal itself, where the vendor has to read it. */
  refusal?: string[];
  /** Whether withdrawal takes a new visit of the page. */
  reloads: boolean;
  /** Of a frame: the cookies that it sets on its company's domain, sorted. */
  abroad?: string[];
  /** What it contacts that its facts cannot know, as sources of a security policy, and what that leaves for good. */
  more?: string[];
  stays?: string[];
}

const HEX = '0123456789abcdef';

/** Every service of the catalogue but `custom`, which takes more than an id: custom.spec.ts. */
export const SERVICE_CASES: readonly ServiceCase[] = [
  {
    name: 'callrail',
    id: `123456789/${HEX}0123`,
    hosts: ['cdn.callrail.com', 'js.callrail.com'],
    left: ['calltrk_session_id'],
    reloads: true,
  },
  {
    name: 'contentsquare',
    id: '0123456789abc',
    hosts: ['c.contentsquare.net', 't.contentsquare.net'],
    left: ['_cs_c', '_cs_id', '_cs_s'],
    reloads: true,
  },
  {
    name: 'doctify',
    id: 'widget_container_id=ab12cd34&slugs=heronlow-clinic',
    hosts: ['www.doctify.com'],
    left: [],
    reloads: true,
  },
  {
    name: 'facebook-pixel',
    id: '123456789012345',
    hosts: ['connect.facebook.net', 'www.facebook.com'],
    left: ['_fbp', 'lastExternalReferrer', 'lastExternalReferrerTime', 'topicsLastReferenceTime'],
    reloads: false,
  },
  {
    name: 'google-ads',
    id: 'AW-123456789',
    hosts: ['googleads.g.doubleclick.net', 'www.googletagmanager.com'],
    left: ['_gcl_au'],
    reloads: true,
  },
  {
    name: 'google-analytics',
    id: 'G-CL1N1C2026',
    hosts: ['analytics.google.com', 'www.googletagmanager.com'],
    left: ['_ga', '_ga_CL1N1C2026'],
    reloads: false,
  },
  {
    name: 'google-tag-manager',
    id: 'GTM-CL1N1C marketing',
    hosts: ['px.ads.linkedin.com', 'snap.licdn.com', 'www.googletagmanager.com'],
    left: ['li_fat_id'],
    stays: ['li_fat_id'],
    reloads: true,
    more: ['https://snap.licdn.com', 'https://px.ads.linkedin.com'],
  },
  {
    name: 'hotjar',
    id: '1234567',
    hosts: ['in.hotjar.com', 'script.hotjar.com', 'static.hotjar.com'],
    left: [
      '_hjAbsoluteSessionInProgress',
      '_hjFirstSeen',
      '_hjIncludedInSessionSample_1234567',
      '_hjRecordingEnabled',
      '_hjRecordingLastActivity',
      '_hjSessionUser_1234567',
      '_hjSession_1234567',
      '_hjUserAttributes',
    ],
    reloads: true,
  },
  {
    name: 'infinity',
    id: '12345',
    hosts: ['script.infinity-tracking.com', 'web.lon.infinity-tracking.com'],
    left: ['_its.12345.state', '_its.12345.vid'],
    reloads: true,
  },
  {
    name: 'linkedin',
    id: '123456',
    hosts: ['px.ads.linkedin.com', 'snap.licdn.com'],
    left: ['li_fat_id'],
    reloads: true,
  },
  {
    name: 'mailchimp',
    id: `${HEX}012345678/${HEX}012345678`,
    hosts: ['chimpstatic.com', 'downloads.mailchimp.com'],
    left: ['mc_customer_session_id'],
    refusal: ['mc_user_optin'],
    reloads: true,
  },
  {
    name: 'matomo',
    id: 'https://matomo.example.com/1',
    hosts: ['matomo.example.com'],
    left: ['_pk_id.1.1fff', '_pk_ses.1.1fff'],
    reloads: false,
  },
  {
    name: 'microsoft-clarity',
    id: 'ab12cd34ef',
    hosts: ['c.clarity.ms', 'm.clarity.ms', 'scripts.clarity.ms', 'www.clarity.ms'],
    left: ['_clck', '_clsk', '_cltk'],
    reloads: false,
  },
  {
    name: 'microsoft-uet',
    id: '1234567',
    hosts: ['bat.bing.com'],
    left: ['_uetsid', '_uetsid', '_uetsid_exp', '_uetvid', '_uetvid', '_uetvid_exp'],
    reloads: true,
  },
  {
    name: 'mouseflow',
    id: '01234567-89ab-cdef-0123-456789abcdef',
    hosts: ['cdn.mouseflow.com', 'o2.mouseflow.com'],
    left: ['mf_01234567-89ab-cdef-0123-456789abcdef', 'mf_recording', 'mf_user'],
    reloads: true,
  },
  {
    name: 'pinterest',
    id: '1234567890123',
    hosts: ['ct.pinterest.com', 's.pinimg.com'],
    left: ['_pin_unauth'],
    reloads: true,
  },
  {
    name: 'responsetap',
    id: '32144',
    hosts: ['metrics.responsetap.com', 'static-ssl.responsetap.com'],
    left: ['adiV'],
    reloads: true,
  },
  {
    name: 'taboola',
    id: '1234567',
    hosts: ['cdn.taboola.com', 'trc.taboola.com'],
    left: ['eng_mt', 'taboola global:last-external-referrer', 'taboola global:user-id'],
    reloads: true,
  },
  {
    name: 'tiktok',
    id: 'AB12CD34EF56GH78IJ90',
    hosts: ['analytics.tiktok.com'],
    left: ['_tt_enable_cookie', '_ttp', 'tt_appInfo', 'tt_sessionId', 'ttcsid'],
    reloads: true,
  },
  { name: 'trustpilot', id: `${HEX}01234567`, hosts: ['widget.trustpilot.com'], left: [], reloads: true },
  {
    name: 'web-beacon',
    id: 'https://beacon.example.com/dot.gif',
    hosts: ['beacon.example.com'],
    left: [],
    reloads: false,
  },
];

/** Every company whose frames we know. Nothing of theirs is left on the site, and what lies on their own domains stays. */
export const EMBED_CASES: readonly ServiceCase[] = [
  {
    name: 'google-maps',
    id: 'https://www.google.com/maps/embed?pb=!1m1',
    first: 'https://www.google.com/maps/embed?pb=!1m1',
    hosts: ['maps.googleapis.com', 'maps.gstatic.com', 'www.google.com'],
    left: [],
    abroad: ['NID'],
    reloads: false,
  },
  {
    name: 'instagram',
    id: 'https://www.instagram.com/p/CxYz123AbCd/embed/captioned/',
    first: 'https://www.instagram.com/p/CxYz123AbCd/embed/captioned/',
    hosts: ['scontent.cdninstagram.com', 'www.instagram.com'],
    left: [],
    abroad: ['csrftoken', 'ig_did', 'mid'],
    reloads: false,
  },
  {
    name: 'phorest',
    id: 'https://www.phorest.com/salon/heronlow/book/service-selection',
    first: 'https://www.phorest.com/salon/heronlow/book/service-selection',
    hosts: ['www.phorest.com'],
    left: [],
    abroad: [],
    reloads: false,
  },
  {
    name: 'vimeo',
    id: 'https://player.vimeo.com/video/76979871?h=0a1b',
    first: 'https://player.vimeo.com/video/76979871?h=0a1b&dnt=1',
    hosts: ['i.vimeocdn.com', 'player.vimeo.com'],
    left: [],
    abroad: ['__cf_bm', '_cfuvid'],
    reloads: false,
  },
  {
    name: 'youtube',
    id: 'https://www.youtube.com/embed/abcdefghijk',
    first: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
    hosts: ['i.ytimg.com', 'www.youtube-nocookie.com'],
    left: [],
    abroad: [],
    reloads: false,
  },
];

/** What the services look for in a page. */
export const SERVICE_ELEMENTS = `<p>Call <a href="tel:+441174960340" class="InfinityNumber rTapNumber32144">0117 496 0340</a></p>
  <div class="trustpilot-widget" data-template-id="${HEX}01234567" data-businessunit-id="${HEX}01234567"></div>
  <div id="ab12cd34"></div><label>Name <input></label>`;
