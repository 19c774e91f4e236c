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
    srsltid gs_l otm_source os_ehash wtrid echobox tracking_source __s s_cid
    referrer ml_subscriber_id
    action_ref_map fb_action_ids fb_action_types fb_source spm rss_source
    """.split()  # noqa: SIM905 - reads better as words
)

# These tell it on one publisher's or shop's own pages, where the name is used for nothing else.
HOST_PARAMETERS = {
    "youtube.com": frozenset({"si", "pp", "ab_channel", "feature", "kw", "gclid"}),
    "youtu.be": frozenset({"si", "pp", "feature"}),
    "spotify.com": frozenset({"si", "nd", "context", "_branch_match_id", "_branch_referrer"}),
    "twitter.com": frozenset({"s", "t", "cn", "ref_src", "ref_url"}),
    "x.com": frozenset({"s", "t", "cn", "ref_src", "ref_url"}),
    "reddit.com": frozenset({"share_id", "rdt", "correlation_id", "ref_campaign", "ref_source"}),
    "facebook.com": frozenset(
        {"__tn__", "__xts__", "refid", "refsrc", "hc_ref", "fref", "mibextid"}
    ),
    "instagram.com": frozenset({"igsh", "igshid", "img_index"}),
    "tiktok.com": frozenset({"_t", "_r", "is_from_webapp", "sender_device", "share_app_id"}),
    "linkedin.com": frozenset({"trk", "trackingid", "refid", "lipi", "midtoken", "midsig"}),
    "medium.com": frozenset({"source", "sk_source"}),
    "substack.com": frozenset({"r", "triedredirect", "publication_id", "isfreemail", "post_id"}),
    "nytimes.com": frozenset({"smid", "emc", "partner", "smtyp", "referringsource", "campaign_id"}),
    "washingtonpost.com": frozenset({"itid", "wpisrc", "wpmm"}),
    "wsj.com": frozenset({"mod", "st"}),
    "bloomberg.com": frozenset({"srnd", "sref"}),
    "theguardian.com": frozenset({"cmp", "intcmp"}),
    "bbc.co.uk": frozenset({"xtor", "intlink_from_url", "at_campaign_type"}),
    "bbc.com": frozenset({"xtor", "intlink_from_url", "at_campaign_type"}),
    "cnn.com": frozenset({"sr_share", "cid", "iid"}),
    "ebay.com": frozenset({"mkevt", "mkcid", "mkrid", "campid", "toolid", "customid", "_trkparms"}),
    "amazon.com": frozenset(
        {
            "qid",
            "sr",
            "crid",
            "sprefix",
            "pd_rd_w",
            "pd_rd_r",
            "pd_rd_wg",
            "pd_rd_i",
            "pf_rd_p",
            "pf_rd_r",
            "refrid",
            "dchild",
            "dib",
            "dib_tag",
            "linkcode",
            "creative",
            "creativeasin",
            "camp",
            "ascsubtag",
            "social_share",
            "smid",
        }
    ),
    "aliexpress.com": frozenset({"spm", "scm", "pvid", "algo_pvid", "algo_expid", "aff_trace_key"}),
    "imdb.com": frozenset({"ref_", "pf_rd_m", "pf_rd_p"}),
    "msn.com": frozenset({"cvid", "ocid", "ei", "pc"}),
    "detik.com": frozenset({"tag_from", "single_from"}),
    "kompas.com": frozenset({"source", "medium"}),
    "tokopedia.com": frozenset({"src", "trkid", "whid", "extparam"}),
}

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

# A host (with those below it), the beginning of a path, and the parameter that holds where the
# link really leads.
REDIRECTORS = (
    ("google.com", "/url", ("q", "url")),
    ("googleadservices.com", "/", ("adurl",)),
    ("facebook.com", "/l.php", ("u",)),
    ("l.instagram.com", "/", ("u",)),
    ("l.messenger.com", "/", ("u",)),
    ("out.reddit.com", "/", ("url",)),
    ("click.redditmail.com", "/", ("url",)),
    ("youtube.com", "/redirect", ("q",)),
    ("duckduckgo.com", "/l/", ("uddg",)),
    ("go.skimresources.com", "/", ("url",)),
    ("redirect.viglink.com", "/", ("u",)),
    ("awin1.com", "/", ("ued", "p")),
    ("linksynergy.com", "/", ("murl",)),
    ("tradedoubler.com", "/", ("url",)),
    ("admitad.com", "/", ("ulp",)),
    ("digidip.net", "/", ("url",)),
    ("track.adform.net", "/", ("ckurl",)),
    ("webgains.com", "/", ("wgtarget",)),
    ("effiliation.com", "/", ("url",)),
    ("dpbolvw.net", "/", ("url",)),
    ("gate.sc", "/", ("url",)),
    ("mailtrack.io", "/", ("url",)),
    ("app.adjust.com", "/", ("redirect",)),
    ("rover.ebay.com", "/rover", ("mpre",)),
    ("curseforge.com", "/linkout", ("remoteUrl",)),
    ("tokopedia.com", "/promo", ("r",)),
    ("deviantart.com", "/users/outgoing", ("",)),
    ("anonym.to", "/", ("",)),
    ("t.umblr.com", "/redirect", ("z",)),
    ("slack-redir.net", "/link", ("url",)),
    ("steamcommunity.com", "/linkfilter", ("url", "u")),
    ("vk.com", "/away.php", ("to",)),
    ("href.li", "/", ("",)),  # the whole query is the address
    ("disq.us", "/url", ("url",)),
    ("exit.sc", "/", ("url",)),
    ("linkedin.com", "/redir/redirect", ("url",)),
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
    mw-editsection shariff ssb-sharing post-ratings blogger-post-footer tptn_counter
    """.split()  # noqa: SIM905 - reads better as words
)


def is_clutter(classes: str) -> bool:
    """Whether an element of these classes is of the site, not of the article."""
    return bool(classes) and not CLUTTER_CLASSES.isdisjoint(classes.split())
