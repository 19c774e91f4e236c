"""The words that dates of the web are written with: months, halves of the day, time zones.

Data only. Months stand twelve to a language, January first, the spellings of each parted by
"|"; they are looked up in lower case, without full stops.
"""

_MONTHS = """
january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep
october|oct november|nov december|dec
januari februari|peb maret|mrt april mei juni juli agustus|agu|ags|agt|agust september
oktober|okt november|nop desember|des
januari februari mac april mei jun julai|julai ogos|ogo september oktober november disember|dis
januar|jän|jänner februar|feber märz|mär|maerz|mrz april mai juni juli august september oktober
november dezember|dez
janvier|janv février|févr|fév|fevrier|fevr|fev mars avril|avr mai juin juillet|juil|juill
août|aout|aoû septembre|sept octobre novembre décembre|déc|decembre
enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre|set octubre
noviembre diciembre|dic
janeiro fevereiro|fev março|marco abril|abr maio|mai junho julho agosto|ago setembro|set
outubro|out novembro dezembro
gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott
novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
января|январь|янв февраля|февраль|фев|февр марта|март|мар апреля|апрель|апр мая|май
июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен|сент октября|октябрь|окт
ноября|ноябрь|ноя|нояб декабря|декабрь|дек
січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|кві|квіт
травня|травень|тра|трав червня|червень|чер|черв липня|липень|лип серпня|серпень|сер|серп
вересня|вересень|вер жовтня|жовтень|жов|жовт листопада|листопад|лис|лист грудня|грудень|гру|груд
stycznia|styczeń|sty lutego|luty|lut marca|marzec kwietnia|kwiecień|kwi maja|maj
czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz
października|październik|paź listopada|listopad|lis grudnia|grudzień|gru
ledna|leden|led února|únor|úno března|březen|bře dubna|duben|dub května|květen|kvě
června|červen|čvn července|červenec|čvc srpna|srpen|srp září|zář října|říjen|říj listopadu
prosince|prosinec|pro
ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki
kasım|kas aralık|ara
يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار|اذار أبريل|ابريل|إبريل|نيسان|أفريل
مايو|أيار|ايار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|اغسطس|آب|اب|أوت
سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين_الأول|تشرين_الاول نوفمبر|تشرين_الثاني
ديسمبر|كانون_الأول|كانون_الاول
ژانویه فوریه مارس آوریل مه ژوئن ژوئیه|جولای اوت سپتامبر اکتبر نوامبر دسامبر
ינואר|בינואר|ינו פברואר|בפברואר|פבר מרץ|במרץ אפריל|באפריל|אפר מאי|במאי יוני|ביוני יולי|ביולי
אוגוסט|באוגוסט|אוג ספטמבר|בספטמבר|ספט אוקטובר|באוקטובר|אוק נובמבר|בנובמבר|נוב דצמבר|בדצמבר|דצמ
januar|jan februar mars|mar april|apr mai juni juli august september oktober november desember
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november december
tammikuuta|tammikuu|tammi helmikuuta|helmikuu|helmi maaliskuuta|maaliskuu|maalis
huhtikuuta|huhtikuu|huhti toukokuuta|toukokuu|touko kesäkuuta|kesäkuu|kesä
heinäkuuta|heinäkuu|heinä elokuuta|elokuu|elo syyskuuta|syyskuu|syys lokakuuta|lokakuu|loka
marraskuuta|marraskuu|marras joulukuuta|joulukuu|joulu
január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug
szeptember|szept október|okt november december
ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie
noiembrie|noi decembrie
ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ|μάρ
απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ|μάι ιουνίου|ιούνιος|ιουν|ιούν ιουλίου|ιούλιος|ιουλ|ιούλ
αυγούστου|αύγουστος|αυγ|αύγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ
νοεμβρίου|νοέμβριος|νοε|νοέ δεκεμβρίου|δεκέμβριος|δεκ
มกราคม|ม_ค กุมภาพันธ์|ก_พ มีนาคม|มี_ค เมษายน|เม_ย พฤษภาคม|พ_ค มิถุนายน|มิ_ย กรกฎาคม|ก_ค
สิงหาคม|ส_ค กันยายน|ก_ย ตุลาคม|ต_ค พฤศจิกายน|พ_ย ธันวาคม|ธ_ค
जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर
दिसंबर|दिसम्बर
一月|正月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月
"""

MONTHS = {
    word: number % 12 + 1
    for number, words in enumerate(_MONTHS.split())
    for word in words.split("|")
}

# What follows or precedes a time of the second half of the day, and of the first.
AFTERNOON = frozenset({"pm", "下午", "晚上", "午後", "오후", "مساء", "مساءً", "μμ"})
MORNING = frozenset({"am", "上午", "早上", "午前", "오전", "صباحا", "صباحًا", "πμ"})

# Hours east of Greenwich. Names that several zones share mean what feeds mean by them most:
# the American ones of RFC 822, then the one with the most people.
_ZONES = {
    -10: "hst",
    -9: "akst hadt",
    -8: "pst pt akdt",
    -7: "mst pdt mt",
    -6: "cst mdt ct",
    -5: "est cdt et",
    -4: "edt ast clt",
    -3.5: "nst",
    -3: "adt brt art",
    -2.5: "ndt",
    -2: "brst",
    0: "z ut utc gmt wet",
    1: "bst west cet mez wat",
    2: "cest mesz eet sast cat",
    3: "eest msk мск trt eat",
    3.5: "irst",
    4: "msd gst",
    5: "pkt uzt",
    5.5: "ist",
    5.75: "npt",
    6.5: "mmt",
    7: "ict wib",
    8: "wita sgt myt hkt pht awst",
    9: "wit jst kst",
    9.5: "acst",
    10: "aest",
    10.5: "acdt",
    11: "aedt",
    12: "nzst",
    13: "nzdt",
}
ZONES = {name: float(hours) for hours, names in _ZONES.items() for name in names.split()}
