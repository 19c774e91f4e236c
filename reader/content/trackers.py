"""Our rules on what watches readers, as data: parameters of links, redirectors, pixels.

Collected by looking at what feeds really carry. A rule stands here only where taking
the thing away never changes what a link leads to.
"""

# Names of query parameters that begin like this only tell where a click came from.
PARAMETER_PREFIXES = ("utm_", "mtm_", "pk_", "piwik_", "hsa_", "_hs", "__hs", "stm_", "sc_src_")

PARAMETERS = frozenset(
    """
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid
    igsh mc_cid mc_eid mkt_tok _ga _gl _openstat vero_id vero_conv oly_enc_id oly_anon_id wickedid
    rb_clickid s_kwcid epik xtor wt_mc wt.mc_id wt.mc_ev __twitter_impression ref_src ref_url
    hsctatracking ml_subscriber ml_subscriber_hash sb_referer_host at_medium at_campaign
    at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format
    at_bbc_team ns_mchannel ns_source ns_campaign ns_linkname ns_fee cmpid ncid ocid icid
    guccounter guce_referrer guce_referrer_sig action_object_map action_type_map
    action_ref_map fb_action_ids fb_action_types fb_source spm rss_source
    """.split()  # noqa: SIM905 - reads better as words
)

# These say where a click came from only with such a value; other values may matter.
PARAMETER_VALUES = {
    "source": frozenset({"rss", "feed", "atom"}),
    "src": frozenset({"rss", "feed", "atom"}),
    "ref": frozenset({"rss", "feed", "atom", "rss_feed"}),
    "from": frozenset({"rss", "feed", "atom"}),
    "partner": frozenset({"rss", "feed"}),
    "emc": frozenset({"rss"}),
    "via": frozenset({"rss", "feed"}),
    "cmp": frozenset({"rss", "rss_feed"}),
    "feature": frozenset({"youtu.be", "youtube_gdata", "share", "emb_logo", "oembed"}),
}

# A host and the beginning of a path, and the parameter that holds where the link really leads.
REDIRECTORS = (
    ("www.google.com", "/url", ("q", "url")),
    ("google.com", "/url", ("q", "url")),
    ("l.facebook.com", "/l.php", ("u",)),
    ("lm.facebook.com", "/l.php", ("u",)),
    ("l.instagram.com", "/", ("u",)),
    ("out.reddit.com", "/", ("url",)),
    ("www.youtube.com", "/redirect", ("q",)),
    ("t.umblr.com", "/redirect", ("z",)),
    ("slack-redir.net", "/link", ("url",)),
    ("steamcommunity.com", "/linkfilter", ("url", "u")),
    ("vk.com", "/away.php", ("to",)),
    ("href.li", "/", ("",)),  # the whole query is the address
    ("disq.us", "/url", ("url",)),
    ("exit.sc", "/", ("url",)),
    ("www.linkedin.com", "/redir/redirect", ("url",)),
    ("getpocket.com", "/redirect", ("url",)),
)

# Pictures from these hosts (or hosts below them) count readers and show nothing.
PIXEL_HOSTS = frozenset(
    """
    pixel.wp.com stats.wordpress.com feeds.feedburner.com feedproxy.google.com
    feedads.g.doubleclick.net doubleclick.net google-analytics.com googletagmanager.com
    googleadservices.com googlesyndication.com scorecardresearch.com quantserve.com statcounter.com
    feedsportal.com pheedo.com pheedcontent.com feedblitz.com hits.theguardian.com
    analytics.twitter.com bat.bing.com mc.yandex.ru counter.yadro.ru
    vg04.met.vgwort.de vg06.met.vgwort.de vg07.met.vgwort.de vg08.met.vgwort.de
    vg09.met.vgwort.de met.vgwort.de ivwbox.de ioam.de wemfbox.ch xiti.com sitestat.com
    webtrekk.net chartbeat.net hs-analytics.net adsymptotic.com
    outbrain.com taboola.com buysellads.com carbonads.com px.ads.linkedin.com sharethis.com
    addthis.com shareaholic.com histats.com cnzz.com hm.baidu.com
    blogads.com tynt.com moatads.com adnxs.com rubiconproject.com criteo.com
    pixel.quantserve.com list-manage.com
    """.split()  # noqa: SIM905 - reads better as words
)

# Pieces of an address that only a counting picture has.
PIXEL_PATHS = (
    "facebook.com/tr?",
    "/piwik.php",
    "/matomo.php",
    "/pixel.gif",
    "/pixel.png",
    "/pixel?",
    "/1x1.gif",
    "/1x1.png",
    "/1px.gif",
    "/clear.gif?",
    "/beacon.gif",
    "/track/open",
    "/open.php?u=",
    "/cleardot.gif",
    "/tracking.gif",
    "/__utm.gif",
    "/b/ss/",
    "/rss-pixel",
    "/republication-tracker",
    "/count.gif",
    "counter.theconversation.com",
    "counter.theconversation.edu.au",
    "/~r/",
    "/~ff/",
    "feeds.wordpress.com/1.0/",
)

# Blocks of buttons and adverts that plug-ins append to what the author wrote.
CLUTTER_CLASSES = frozenset(
    """
    feedflare sharedaddy sd-sharing jp-relatedposts addtoany_share_save_container
    addtoany_content wpcnt wpa heateor_sss_sharing_container ssba crp_related yarpp
    yarpp-related mc4wp-form social-share share-buttons swp_social_panel essb_links
    shariff ssb-sharing post-ratings blogger-post-footer tptn_counter
    """.split()  # noqa: SIM905 - reads better as words
)
