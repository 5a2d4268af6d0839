# كل ما يقوله quitgpt خارج الأدلة.
# يأتي العدد مرتين: { $count } نصًا، و{ $count-form } صيغةَ جمعٍ (zero وone وtwo وfew وmany وother).

## Failures and hints

error-line = خطأ: { $message }
warning-line = تنبيه: { $message }
hint-line = تلميح: { $hint }
cannot-write = تعذّرت كتابة الناتج
cannot-write-to = تعذّرت الكتابة في `{ $path }`
cannot-ask = هناك سؤال لا بد من طرحه ولا أحد هنا ليجيب عنه
interrupted = توقّف العمل. كل ما أُكّد محفوظ.
# ما يقوله النظام أو مكتبة برمجية: كلامها بالإنجليزية فقط، فيُعرض اقتباسًا.
cause-quoted = النص الأصلي: `{ $text }`
cause-system = { $kind ->
    [not-found] لا يوجد ملف أو مجلد بهذا الاسم
    [not-allowed] هذا غير مسموح به هنا
    [there-already] يوجد شيء بهذا الاسم من قبل
    [no-folder] جزء من المسار ليس مجلدًا
    [a-folder] هذا مجلد
    [full] لم تبق مساحة
    [read-only] لا يمكن الكتابة هناك
    [bad-name] لا يقبل النظام اسمًا كهذا
    [busy] هو قيد الاستخدام
   *[other] رفض النظام ذلك
} (os error { $code })
typed-hint = { $command } --help
typed-unknown-argument = لا معنى للكلمة `{ $what }` هنا
typed-unknown-command = لا يوجد أمر باسم `{ $what }`
typed-no-value = يحتاج `{ $what }` إلى قيمة
typed-wrong-value = لا يمكن أن تكون قيمة `{ $what }` هي `{ $value }`
typed-extra-value = القيمة `{ $value }` زائدة على ما يقبله `{ $what }`
typed-missing = هناك شيء ناقص: { $what }
typed-twice = يُذكر `{ $what }` مرة واحدة فقط
typed-conflict = لا يُستخدم `{ $what }` مع `{ $other }`
typed-not-utf8 = في سطر الأوامر كلمة ليست نصًا بترميز UTF-8
typed-not-understood = لم يُفهم سطر الأوامر
typed-choices = القيم المقبولة: { $choices }
typed-near = هل تقصد: { $what }
no-home = لا يوجد مجلد رئيسي للمستخدم، فلا يمكن حفظ شيء بين تشغيل وآخر
no-home-hint = حدّد مجلدًا بالخيار --data-dir DIR أو اضبط المتغير QUITGPT_DATA_DIR
at-writes-nothing = مع الخيار --at لا يُكتب شيء
at-unread = لا تدل القيمة `{ $typed }` على لحظة يفهمها الخيار --at
file-not-regular = ما في `{ $path }` ليس ملفًا عاديًا؛ لم يتغيّر شيء
file-is-link = ما في `{ $path }` رابط إلى مكان آخر، ولا يكتب quitgpt عبر الروابط؛ لم يتغيّر شيء
file-is-link-hint = ضع الملف نفسه هناك، أو حدّد مجلدًا آخر بالخيار --data-dir DIR
file-too-large = حجم الملف `{ $path }` أكبر من { $limit } كيبيبايت؛ لم يتغيّر شيء
file-not-utf8 = محتوى الملف `{ $path }` ليس نصًا بترميز UTF-8؛ لم يتغيّر شيء
file-locked = { $seconds-form ->
    [zero] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt؛ لم يتغيّر شيء
    [one] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt منذ أكثر من ثانية واحدة؛ لم يتغيّر شيء
    [two] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt منذ أكثر من ثانيتين؛ لم يتغيّر شيء
    [few] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt منذ أكثر من { $seconds } ثوانٍ؛ لم يتغيّر شيء
    [many] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt منذ أكثر من { $seconds } ثانية؛ لم يتغيّر شيء
   *[other] الملف `{ $path }` قيد الاستخدام في نسخة أخرى من quitgpt منذ أكثر من { $seconds } ثانية؛ لم يتغيّر شيء
}
file-locked-hint = أغلق النسخة الأخرى من quitgpt ثم أعد المحاولة
file-io = تعذّرت قراءة `{ $path }` أو الكتابة فيه
output-foreign = لم يكتب quitgpt الملف `{ $path }`؛ لم يتغيّر شيء
output-foreign-hint = حدّد ملفًا آخر أو مجلدًا آخر، أو انقل هذا الملف من مكانه
output-no-folder-hint = أنشئ ذلك المجلد أولًا، أو حدّد ملفًا في مجلد موجود
output-full-hint = أخلِ مساحة على القرص، أو حدّد ملفًا على قرص آخر
output-elsewhere-hint = حدّد ملفًا في مجلد يمكنك الكتابة فيه
journal-broken-lines = { $count-form ->
    [zero] لا أسطر غير مقروءة في { $path }
    [one] تعذّرت قراءة سطر واحد في { $path } وتُرك جانبًا (السطر { $line })
    [two] تعذّرت قراءة سطرين في { $path } وتُركا جانبًا (أولهما السطر { $line })
    [few] تعذّرت قراءة { $count } أسطر في { $path } وتُركت جانبًا (أولها السطر { $line })
    [many] تعذّرت قراءة { $count } سطرًا في { $path } وتُركت جانبًا (أولها السطر { $line })
   *[other] تعذّرت قراءة { $count } سطر في { $path } وتُركت جانبًا (أولها السطر { $line })
}
journal-newer = { $count-form ->
    [zero] لا قيود في { $path } من نسخة أحدث من quitgpt
    [one] في { $path } قيد واحد كتبته نسخة أحدث من quitgpt؛ يبقى محفوظًا ويُترك جانبًا
    [two] في { $path } قيدان كتبتهما نسخة أحدث من quitgpt؛ يبقيان محفوظين ويُتركان جانبًا
    [few] في { $path } { $count } قيود كتبتها نسخة أحدث من quitgpt؛ تبقى محفوظة وتُترك جانبًا
    [many] في { $path } { $count } قيدًا كتبتها نسخة أحدث من quitgpt؛ تبقى محفوظة وتُترك جانبًا
   *[other] في { $path } { $count } قيد كتبتها نسخة أحدث من quitgpt؛ تبقى محفوظة وتُترك جانبًا
}
journal-unlocked = نظام الملفات هنا لا يدعم الأقفال. لا تشغّل نسختين من quitgpt معًا هنا.
clock-behind = ساعة هذا الحاسوب متأخرة عن آخر قيد في سجلك؛ تحقق من التاريخ والوقت
own-guide-unreadable = تعذّرت قراءة ملفك { $path } ({ $cause })؛ يُستخدم الملف المرفق بالبرنامج
own-guide-broken = في ملفك { $path } خطأ في السطر { $line }؛ يُستخدم الملف المرفق بالبرنامج
settings-broken = تعذّرت قراءة ملف الإعدادات `{ $path }`؛ تُستخدم القيم الافتراضية ويبقى الملف كما كان
settings-broken-hint = أصلحه في محرّر نصوص، أو انقله من مكانه
lang-unknown = لا توجد نصوص باللغة `{ $tag }`
lang-unknown-hint = اللغات المتاحة: { $languages }

## Numbers, days, words

day-long = { $weekday } { $day } { $month } { $year }
day-and-time = { $day }، الساعة { $time }
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
# أسماء الشهور بحسب البلد: اسم السمة رمز البلد، من بيانات CLDR.
month-1 = يناير
    .DZ = جانفي
    .IQ = كانون الثاني
    .JO = كانون الثاني
    .LB = كانون الثاني
    .PS = كانون الثاني
    .SY = كانون الثاني
    .TN = جانفي
month-2 = فبراير
    .DZ = فيفري
    .IQ = شباط
    .JO = شباط
    .LB = شباط
    .PS = شباط
    .SY = شباط
    .TN = فيفري
month-3 = مارس
    .IQ = آذار
    .JO = آذار
    .LB = آذار
    .PS = آذار
    .SY = آذار
month-4 = أبريل
    .DZ = أفريل
    .IQ = نيسان
    .JO = نيسان
    .LB = نيسان
    .MR = إبريل
    .PS = نيسان
    .SY = نيسان
    .TN = أفريل
month-5 = مايو
    .DZ = ماي
    .IQ = أيار
    .JO = أيار
    .LB = أيار
    .MA = ماي
    .PS = أيار
    .SY = أيار
    .TN = ماي
month-6 = يونيو
    .DZ = جوان
    .IQ = حزيران
    .JO = حزيران
    .LB = حزيران
    .PS = حزيران
    .SY = حزيران
    .TN = جوان
month-7 = يوليو
    .DZ = جويلية
    .IQ = تموز
    .JO = تموز
    .LB = تموز
    .MA = يوليوز
    .PS = تموز
    .SY = تموز
    .TN = جويلية
month-8 = أغسطس
    .DZ = أوت
    .IQ = آب
    .JO = آب
    .LB = آب
    .MA = غشت
    .MR = أغشت
    .PS = آب
    .SY = آب
    .TN = أوت
month-9 = سبتمبر
    .IQ = أيلول
    .JO = أيلول
    .LB = أيلول
    .MA = شتنبر
    .MR = شتمبر
    .PS = أيلول
    .SY = أيلول
month-10 = أكتوبر
    .IQ = تشرين الأول
    .JO = تشرين الأول
    .LB = تشرين الأول
    .PS = تشرين الأول
    .SY = تشرين الأول
month-11 = نوفمبر
    .IQ = تشرين الثاني
    .JO = تشرين الثاني
    .LB = تشرين الثاني
    .MA = نونبر
    .PS = تشرين الثاني
    .SY = تشرين الثاني
month-12 = ديسمبر
    .IQ = كانون الأول
    .JO = كانون الأول
    .LB = كانون الأول
    .MA = دجنبر
    .MR = دجمبر
    .PS = كانون الأول
    .SY = كانون الأول
# ما يفصل بين أجزاء قائمة: عناوين، وخيارات يكفي أحدها، وشروط لا بد منها كلها.
join-titles = { "؛ " }
join-options = { " / " }
join-conditions = { " + " }
# كلمات قد تُكتب في تاريخ، تفصل بينها فاصلة لاتينية.
words-today = اليوم
words-tomorrow = غدًا, غداً, غدا, غد, بكرة, الغد
words-after-tomorrow = بعد غد, بعد غدًا, بعد الغد
words-yesterday = أمس, امس, البارحة
words-days = يوم, يومًا, يوماً, يوما, أيام, ايام
words-weeks = أسبوع, أسبوعًا, أسبوعاً, أسبوعا, أسابيع, اسبوع, اسبوعا, اسابيع
words-months = شهر, شهرًا, شهراً, شهرا, أشهر, اشهر, شهور
words-two-days = يومين, يومان
words-two-weeks = أسبوعين, أسبوعان
words-two-months = شهرين, شهران
words-ahead = بعد, خلال
words-ago = قبل, منذ
words-around = القادم, القادمة, المقبل, المقبلة, في
word-yes = نعم
word-no = لا
# كلمات قد تُكتب بدل التاريخ.
word-back = رجوع
word-stop = توقف

## Guides as they are read

note-note = ملاحظة
note-warning = انتبه
step-minutes = { $minutes-form ->
    [zero] أقل من دقيقة ·
    [one] نحو دقيقة واحدة ·
    [two] نحو دقيقتين ·
    [few] نحو { $minutes } دقائق ·
    [many] نحو { $minutes } دقيقة ·
   *[other] نحو { $minutes } دقيقة ·
}
step-irreversible = لا يمكن التراجع عن هذا.
step-link = الصفحة:
step-fallback = إن لم تُفتح:
step-of = الخطوة { $number } من { $count }
step-deadline = أنجز هذا قبل { $when }.
step-in-short = باختصار:
# ما عُثر عليه في الحاسوب الذي يعمل عليه quitgpt.
found-here = عُثر على هذا الحاسوب على ما يلي:
found-nothing = بحثنا على هذا الحاسوب بكل الأسماء التي نعرفها ولم نعثر على شيء.
found-unread = تعذّر البحث في هذه الأماكن على هذا الحاسوب:
found-by-name = بعض هذا عُثر عليه بكلمة في اسمه فقط. تأكد من صاحبه قبل إزالته.
found-thing = { $path } · { $size }
found-part = { $path } · أكثر من { $size }، ولم يمكن حساب الحجم كله
found-link = { $path } · رابط، ولم يُفحص ما يشير إليه
found-package = الحزمة { $package } · { $size }
size-bytes = { $bytes-form ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $bytes } بايتات
    [many] { $bytes } بايتًا
   *[other] { $bytes } بايت
}
size-kb = { $number } كيلوبايت
size-mb = { $number } ميغابايت
size-gb = { $number } غيغابايت
text-in-english = بعض هذه النصوص لم يُترجم بعد ويظهر هنا بالإنجليزية.
only-for = فقط لمن أجاب: { $options }
only-otherwise = فقط إن لم تناسبك الطريقة السابقة.
only-if-shown = فقط إن ظهر لك: { $options }
own-guide = هذا ملفك أنت لا ملف quitgpt: { $path }
guide-checked = آخر مراجعة للمعلومات كانت يوم { $day }.
guide-old = { $days-form ->
    [zero] روجعت هذه المعلومات اليوم.
    [one] روجعت هذه المعلومات قبل يوم واحد.
    [two] روجعت هذه المعلومات قبل يومين. قد تكون القوائم والقواعد قد تغيّرت: قارنها بالصفحة الرسمية.
    [few] روجعت هذه المعلومات قبل { $days } أيام. قد تكون القوائم والقواعد قد تغيّرت: قارنها بالصفحة الرسمية.
    [many] روجعت هذه المعلومات قبل { $days } يومًا. قد تكون القوائم والقواعد قد تغيّرت: قارنها بالصفحة الرسمية.
   *[other] روجعت هذه المعلومات قبل { $days } يوم. قد تكون القوائم والقواعد قد تغيّرت: قارنها بالصفحة الرسمية.
}
guide-from-future = { $days-form ->
    [zero] تاريخ هذه المعلومات هو تاريخ اليوم في هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
    [one] تاريخ هذه المعلومات متقدّم يومًا واحدًا على ساعة هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
    [two] تاريخ هذه المعلومات متقدّم يومين على ساعة هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
    [few] تاريخ هذه المعلومات متقدّم { $days } أيام على ساعة هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
    [many] تاريخ هذه المعلومات متقدّم { $days } يومًا على ساعة هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
   *[other] تاريخ هذه المعلومات متقدّم { $days } يوم على ساعة هذا الحاسوب. تحقق من الساعة، أو قارن بالصفحة الرسمية.
}
link-not-listed = { $url } (ليس في قائمتنا؛ المضيف الحقيقي: { $host })
guide-contents = المحتويات
guide-contents-step = { $title } ({ $minutes-form ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
})
language-name = العربية
book-title = مغادرة ChatGPT: الأدلة
book-about = ما الذي تفعله، خطوة بخطوة، في كل طريق. لا تحتاج هذه الصفحات إلى شبكة ولا إلى برامج نصية: يمكن قراءتها وطباعتها وإرسالها. ولا تُفتح الروابط إلا حين تنقر عليها.
book-written = كُتبت يوم { $day } بإصدار quitgpt { $version }. quitgpt مستقل عن كل الشركات المذكورة هنا.
book-topics = المواضيع
book-routes = الإلغاء بحسب من يخصم منك
book-routes-about = افتح السطر الذي يوافق إيصالك. خطواته تقود إلى الدليل.
book-contents = المحتويات
book-languages = اللغات
book-home = كل الأدلة
book-skip = إلى النص
book-search = البحث عن كلمات في الأدلة
book-found = عدد المواضع: { $count }
book-nothing = لم يُعثر على شيء. قد يفيد عدد أقل من الكلمات أو كلمات أخرى.
book-sources = قورنت بما يلي
book-source = يوم { $day }
book-saved = { $count-form ->
    [zero] لم تُكتب أي صفحة: { $path }
    [one] كُتبت صفحة واحدة: { $path }
    [two] كُتبت صفحتان. ابدأ بـ { $path }
    [few] كُتبت { $count } صفحات. ابدأ بـ { $path }
    [many] كُتبت { $count } صفحة. ابدأ بـ { $path }
   *[other] كُتبت { $count } صفحة. ابدأ بـ { $path }
}
guide-list-title = الأدلة
guide-list-hint = اقرأ أحدها دون اتصال:
topic-unknown = لا يوجد دليل باسم `{ $topic }`
topic-unknown-hint = الأدلة المتاحة: { $topics }
search-nothing = لم يُعثر على شيء للكلمات `{ $words }`
search-nothing-hint = جرّب كلمات أقل أو كلمات أخرى؛ والأمر quitgpt guide يعرض المواضيع
search-hint = تابع القراءة:

## Standings

standing-ready = جاهزة
standing-blocked = متوقفة
standing-waiting = في الانتظار
standing-finished = منتهية
standing-skipped = لا يخصّني
standing-undecided = سؤال مفتوح
standing-not-yours = لا تخصّك
because-needs = أولًا: { $steps }
needs-one-of = واحدة من هذه: { $steps }
because-until = ليس قبل يوم { $day }
because-put-off = طلبت التذكير بها يوم { $day }
because-waits = { $days-form ->
    [zero] طُلب اليوم
    [one] طُلب يوم { $day }، قبل يوم واحد
    [two] طُلب يوم { $day }، قبل يومين
    [few] طُلب يوم { $day }، قبل { $days } أيام
    [many] طُلب يوم { $day }، قبل { $days } يومًا
   *[other] طُلب يوم { $day }، قبل { $days } يوم
}
because-waits-recorded = { $days-form ->
    [zero] سُجّل اليوم أنه طُلب
    [one] سُجّل يوم { $day } أنه طُلب، قبل يوم واحد
    [two] سُجّل يوم { $day } أنه طُلب، قبل يومين
    [few] سُجّل يوم { $day } أنه طُلب، قبل { $days } أيام
    [many] سُجّل يوم { $day } أنه طُلب، قبل { $days } يومًا
   *[other] سُجّل يوم { $day } أنه طُلب، قبل { $days } يوم
}
because-waits-next = { $waits }؛ انظر مرة أخرى يوم { $day }
because-recorded = { $day }
because-open = { $question }
because-instead = خطوة أخرى تؤدي الغرض نفسه: { $step }

## The walk

walk-topics = نمر معًا على كل شيء بالترتيب الآمن، ويُشرح كل جزء حين يأتي دوره:
walk-again = نتابع من حيث توقفت.
walk-first = هذه هي الخطوة الأولى؛ لا شيء قبلها.
walk-stopped = توقفنا هنا. كل ما سبق محفوظ. للمتابعة:
walk-dry = هذه تجربة فقط: لا يُسجَّل شيء مهما ظهر أدناه.
walk-stopped-dry = توقفنا. لم يُسجَّل شيء لأنها كانت تجربة. للقيام بذلك فعلًا:
walk-through = انتهى هذا المسار
walk-waits = لا مزيد من الخطوات اليوم
walk-stuck = لم تنته بعد
walk-next = لمعرفة أين وصلت في أي وقت:
what-now = ماذا الآن؟
what-now-step = { $title }: ماذا الآن؟
choice-open = افتح الصفحة
choice-open-again = افتح الصفحة مرة أخرى
choice-qr = اعرض رمز QR للهاتف
choice-done = تم
choice-done-check = كنت هناك: ماذا تعرض الصفحة؟
choice-differs = الشاشة مختلفة أو لا ينجح الأمر
choice-go-on = متابعة
choice-archive-find = ابحث في مجلد التنزيلات
choice-archive-check = افحص ملفًا الآن
choice-archive-path = ملف آخر: اكتب مكانه
choice-archive-again = ابحث مرة أخرى
choice-skip = لا يخصّني
choice-remind = ذكّرني لاحقًا
choice-back = رجوع
choice-stop = توقف هنا
choice-yes = نعم
choice-no = لا
choice-yes-day = نعم، هذا هو اليوم
choice-other-day = لا، يوم آخر
open-asked = طُلب من متصفحك فتح الصفحة. إن لم يظهر شيء فانسخ العنوان أعلاه.
open-failed = تعذّر فتح الصفحة ({ $cause }). انسخ العنوان أعلاه.
open-no-program = لم يُعثر على برنامج يفتح صفحات الويب
open-stale = { $days-form ->
    [zero] روجعت معلومات هذا الدليل اليوم. هل تُفتح الصفحة؟
    [one] مضى يوم واحد على مراجعة معلومات هذا الدليل. هل تُفتح الصفحة رغم ذلك؟
    [two] مضى يومان على مراجعة معلومات هذا الدليل، وقد تكون الصفحة تغيّرت. هل تُفتح رغم ذلك؟
    [few] مضت { $days } أيام على مراجعة معلومات هذا الدليل، وقد تكون الصفحة تغيّرت. هل تُفتح رغم ذلك؟
    [many] مضى { $days } يومًا على مراجعة معلومات هذا الدليل، وقد تكون الصفحة تغيّرت. هل تُفتح رغم ذلك؟
   *[other] مضى { $days } يوم على مراجعة معلومات هذا الدليل، وقد تكون الصفحة تغيّرت. هل تُفتح رغم ذلك؟
}
qr-too-wide = هذه النافذة أضيق من أن تتسع لرمز QR لهذا العنوان.
no-open-asked = لا تُفتح الصفحات، كما طلبت؛ تُكتب عناوينها.
no-open-ssh = لا تُفتح الصفحات عبر SSH؛ تُكتب عناوينها. اختر رمز QR للمتابعة على هاتفك.
no-open-container = لا تُفتح الصفحات من داخل حاوية؛ تُكتب عناوينها.
no-open-no-display = لا توجد شاشة عرض هنا، فلا تُفتح الصفحات؛ تُكتب عناوينها.
no-open-not-a-terminal = الناتج لا يظهر في نافذة طرفية، فلا تُفتح الصفحات؛ تُكتب عناوينها.
no-open-ci = لا تُفتح الصفحات في تشغيل آلي؛ تُكتب عناوينها.
date-forms = اكتب تاريخًا مثل 2026-12-03 أو 3 ديسمبر أو غدًا أو بعد 10 أيام. اتركه فارغًا إن كنت لا تعرفه.
date-forms-past = اكتب تاريخًا مثل 2026-11-03 أو 3 نوفمبر أو أمس أو قبل 3 أيام. اتركه فارغًا إن كنت لا تعرفه.
date-not-yet = لم يأت يوم { $when } بعد، والسؤال عن يوم مضى.
date-kept = المسجَّل حتى الآن: { $when }. اترك السطر فارغًا للإبقاء عليه.
date-confirm = { $when }: أهذا هو اليوم؟
date-unread = لا يُفهم `{ $typed }` على أنه تاريخ.
date-no-such-day = لا يوجد في التقويم يوم مثل `{ $typed }`.
date-far = التاريخ `{ $typed }` يبعد أكثر من مئة سنة.
date-ambiguous = التاريخ `{ $typed }` يعني يومين مختلفين بحسب البلد. اكتبه هكذا: 2026-12-03 أو 3 ديسمبر 2026.
option-date = في { $key }: { $why }
option-date-forms = اذكر تاريخًا مثل 2026-12-03 أو "3 ديسمبر" أو غدًا أو "بعد 10 أيام"
option-date-forms-past = اذكر تاريخًا مثل 2026-11-03 أو "3 نوفمبر" أو أمس أو "قبل 3 أيام"
check-not-yet = إذن لم تنته هذه الخطوة بعد. ها هي مرة أخرى؛ والجزء الأخير من نصها يبيّن ما تبحث عنه.
check-waits = إذن ما زال في الطريق. تعود هذه الخطوة يوم { $day }، وتسأل الزيارة التالية مرة أخرى.
check-help = إذن الخطوة التالية تساعد في ذلك.
keep-reference = رقم طلب أو حالة أو إيصال للحفظ (اتركه فارغًا إن لم يوجد)
step-recorded = سُجّلت يوم { $day }: { $title }
step-skipped = سُجّلت يوم { $day } على أنها لا تخصّك: { $title }
done-past-gate = سُجّل ذلك. لكن ما ينبغي أن يسبق الحذف لم يُسجَّل إنجازه كله. ما زال مفتوحًا:
done-store-open = قد يستمر الخصم عن طريق { $store }: حذف الحساب لا ينهي ذلك الاشتراك. ألغِه هناك:
done-biller-open = لم يُسجَّل من يخصم منك المال، وقد يستمر متجر في الخصم مع أن الحساب حُذف. لتعرف ذلك وتلغي الاشتراك:
done-archive-open = لم يُسجَّل تصدير مفحوص. إن كان الملف لديك فاحتفظ به وافحصه. وإن كانت OpenAI قد أرسلت رابطًا فربما ما زال يعمل:
remind-when = متى تعود هذه الخطوة؟
remind-after-deadline = هذا متأخر: يجب إنجاز هذه الخطوة قبل { $day }. اختر يومًا أبكر.
remind-set = تعود هذه الخطوة يوم { $when }.
remind-past = هذه اللحظة مضت؛ لم يُسجَّل شيء.
question-unknown = لا يسأل أي دليل عن `{ $question }`

## The archive

archive-no-such-file = لا يوجد ملف باسم `{ $path }`
archive-no-such-file-hint = يبحث الأمر quitgpt archive find في مجلد التنزيلات
archive-may-not-read = لا يُسمح لك بقراءة `{ $path }`؛ لم يُفحص شيء
archive-may-not-read-hint = انسخه إلى أحد مجلداتك أو اطلب الإذن من صاحبه
archive-cannot-use = لا يمكن استخدام `{ $path }` على أنه تصدير
archive-verify-hint = الأمر { $command } يذكر كل عيب فيه
archive-not-all = ليس هذا كل شيء: التصدير تالف أو غير مكتمل
archive-damaged = هذا التصدير تالف أو غير مكتمل
archive-reading = محتواه: { $lists } و{ $others }، والحجم بعد فك الضغط { $size }. يُقرأ الآن كل ملف إلى آخره.
archive-reading-lists = { $count-form ->
    [zero] لا قوائم محادثات
    [one] قائمة محادثات واحدة
    [two] قائمتا محادثات
    [few] { $count } قوائم محادثات
    [many] { $count } قائمة محادثات
   *[other] { $count } قائمة محادثات
}
archive-reading-others = { $count-form ->
    [zero] لا ملفات أخرى
    [one] ملف آخر واحد
    [two] ملفان آخران
    [few] { $count } ملفات أخرى
    [many] { $count } ملفًا آخر
   *[other] { $count } ملف آخر
}
archive-progress = أُنجز { $percent } %، { $done } من { $total } ميغابايت، الملفات: { $entries } من { $all }
archive-comparing = مقارنة تصديرك بما فُحص: { $percent } %
archive-progress-short = أُنجز { $percent } %
archive-time-left = { $seconds-form ->
    [zero] بقي أقل من ثانية
    [one] بقيت نحو ثانية واحدة
    [two] بقيت نحو ثانيتين
    [few] بقيت نحو { $seconds } ثوانٍ
    [many] بقيت نحو { $seconds } ثانية
   *[other] بقيت نحو { $seconds } ثانية
}
archive-complete = { $count-form ->
    [zero] هذا الأرشيف كامل ومقروء: لا محادثات فيه، من { $first } إلى { $last }.
    [one] هذا الأرشيف كامل ومقروء: محادثة واحدة، من { $first } إلى { $last }.
    [two] هذا الأرشيف كامل ومقروء: محادثتان، من { $first } إلى { $last }.
    [few] هذا الأرشيف كامل ومقروء: { $count } محادثات، من { $first } إلى { $last }.
    [many] هذا الأرشيف كامل ومقروء: { $count } محادثة، من { $first } إلى { $last }.
   *[other] هذا الأرشيف كامل ومقروء: { $count } محادثة، من { $first } إلى { $last }.
}
archive-complete-warnings = { $count-form ->
    [zero] هذا الأرشيف كامل ومقروء: لا محادثات فيه، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
    [one] هذا الأرشيف كامل ومقروء: محادثة واحدة، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
    [two] هذا الأرشيف كامل ومقروء: محادثتان، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
    [few] هذا الأرشيف كامل ومقروء: { $count } محادثات، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
    [many] هذا الأرشيف كامل ومقروء: { $count } محادثة، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
   *[other] هذا الأرشيف كامل ومقروء: { $count } محادثة، من { $first } إلى { $last }. وفيه أمور يحسن أن تعرفها.
}
archive-complete-undated = { $count-form ->
    [zero] هذا الأرشيف كامل ومقروء: لا محادثات فيه، وبلا تواريخ.
    [one] هذا الأرشيف كامل ومقروء: محادثة واحدة، بلا تواريخ.
    [two] هذا الأرشيف كامل ومقروء: محادثتان، بلا تواريخ.
    [few] هذا الأرشيف كامل ومقروء: { $count } محادثات، بلا تواريخ.
    [many] هذا الأرشيف كامل ومقروء: { $count } محادثة، بلا تواريخ.
   *[other] هذا الأرشيف كامل ومقروء: { $count } محادثة، بلا تواريخ.
}
archive-verdict-incomplete = هذا الأرشيف غير كامل. لا تحذف الحساب بعد.
archive-verdict-unreadable = هذا الأرشيف تالف. لا تحذف الحساب بعد.
archive-verdict-not-an-export = هذا ليس تصديرًا لبيانات ChatGPT. لا تحذف الحساب بعد.
archive-verdict-unsafe = بُني هذا الملف بطريقة لا يُبنى بها أي تصدير، فلا يُعتمد على شيء مما فيه. لا تحذف الحساب بعد.
archive-counts-conversations = { $count-form ->
    [zero] لا توجد محادثة يمكن قراءتها
    [one] يمكن قراءة محادثة واحدة
    [two] يمكن قراءة محادثتين
    [few] يمكن قراءة { $count } محادثات
    [many] يمكن قراءة { $count } محادثة
   *[other] يمكن قراءة { $count } محادثة
}
archive-account = الحساب هو { $account }
archive-counts-messages = { $count-form ->
    [zero] لا رسائل، { $seen }
    [one] رسالة واحدة، { $seen }
    [two] رسالتان، { $seen }
    [few] { $count } رسائل، { $seen }
    [many] { $count } رسالة، { $seen }
   *[other] { $count } رسالة، { $seen }
}
archive-counts-seen = منها { $count } تظهر في المحادثات، منك أو من ChatGPT
archive-counts-branches = { $count-form ->
    [zero] لا يوجد موضع أعيدت فيه إجابة أو أعيد سؤال
    [one] موضع واحد أعيدت فيه إجابة أو أعيد سؤال؛ وكل النسخ موجودة
    [two] موضعان أعيدت فيهما إجابة أو أعيد سؤال؛ وكل النسخ موجودة
    [few] { $count } مواضع أعيدت فيها إجابة أو أعيد سؤال؛ وكل النسخ موجودة
    [many] { $count } موضعًا أعيدت فيها إجابة أو أعيد سؤال؛ وكل النسخ موجودة
   *[other] { $count } موضع أعيدت فيها إجابة أو أعيد سؤال؛ وكل النسخ موجودة
}
archive-counts-files = { $count-form ->
    [zero] صور وتسجيلات وملفات مرفوعة: لا شيء، { $missing }
    [one] صور وتسجيلات وملفات مرفوعة: ملف واحد، { $missing }
    [two] صور وتسجيلات وملفات مرفوعة: ملفان، { $missing }
    [few] صور وتسجيلات وملفات مرفوعة: { $count } ملفات، { $missing }
    [many] صور وتسجيلات وملفات مرفوعة: { $count } ملفًا، { $missing }
   *[other] صور وتسجيلات وملفات مرفوعة: { $count } ملف، { $missing }
}
archive-counts-none-missing = لا ينقص منها شيء
archive-counts-missing = { $count-form ->
    [zero] لا ينقص منها شيء
    [one] ينقص منها ملف واحد
    [two] ينقص منها ملفان
    [few] ينقص منها { $count } ملفات
    [many] ينقص منها { $count } ملفًا
   *[other] ينقص منها { $count } ملف
}
archive-counts-damaged = { $count-form ->
    [zero] ليس فيها تالف
    [one] واحد منها تالف
    [two] اثنان منها تالفان
    [few] { $count } منها تالفة
    [many] { $count } منها تالفة
   *[other] { $count } منها تالفة
}
archive-missing-list = { $count-form ->
    [zero] لا تنقص أي صورة ولا تسجيل ولا ملف مرفوع:
    [one] ينقص ملف واحد من الصور أو التسجيلات أو الملفات المرفوعة. تذكره هذه المحادثة:
    [two] ينقص ملفان من الصور أو التسجيلات أو الملفات المرفوعة. تذكرهما هذه المحادثات:
    [few] تنقص { $count } ملفات من الصور أو التسجيلات أو الملفات المرفوعة. تذكرها هذه المحادثات:
    [many] ينقص { $count } ملفًا من الصور أو التسجيلات أو الملفات المرفوعة. تذكرها هذه المحادثات:
   *[other] ينقص { $count } ملف من الصور أو التسجيلات أو الملفات المرفوعة. تذكرها هذه المحادثات:
}
archive-missing-in = { $title }: { $ids }
archive-untitled = (بلا عنوان)
archive-more = { $count-form ->
    [zero] ولا شيء غير ذلك
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
archive-digest = { $bytes-form ->
    [zero] الملف { $path }، صفر بايت، SHA-256:
    [one] الملف { $path }، بايت واحد، SHA-256:
    [two] الملف { $path }، بايتان، SHA-256:
    [few] الملف { $path }، { $bytes } بايتات، SHA-256:
    [many] الملف { $path }، { $bytes } بايتًا، SHA-256:
   *[other] الملف { $path }، { $bytes } بايت، SHA-256:
}
archive-next-compare = لا يستطيع أي أرشيف أن يثبت أن فيه كل شيء. قارن عدد المحادثات وأقدمها وأحدثها بما تتذكره.
archive-next-again = نزّله مرة أخرى إن كان الرابط ما زال يعمل، أو اطلب تصديرًا جديدًا: quitgpt export
archive-next-ask = انظر في ChatGPT نفسه هل محادثاتك هناك. إن كانت هناك فاطلب تصديرًا جديدًا: quitgpt export
archive-next-parts = افحص كل الأجزاء معًا:
archive-next-accounts = افحص ملفات الحساب الذي تنوي حذفه وحدها.
archive-next-other = يبحث الأمر quitgpt archive find عن التصدير في مجلد التنزيلات. ويبيّن الأمر quitgpt export كيف تطلبه.
archive-next-unsafe = نزّله مرة أخرى من رسالة OpenAI نفسها، وافحص الملف الجديد.
archive-recorded = سُجّل يوم { $day }. وقبل أن يعرض الأمر quitgpt delete صفحة الحذف يقارن الملف مرة أخرى بما سُجّل.
archive-good-unrecorded = التصدير سليم، لكن تعذّر تسجيل ذلك، ولذلك سيطلب quitgpt delete الفحص مرة أخرى. أفسح مكانًا على القرص أو حدد مجلدًا آخر بالخيار --data-dir.
archive-not-recorded = لم يُسجَّل شيء.
find-no-folder = لا يمكن البحث في المجلد `{ $path }`
find-no-folder-hint = يبحث الأمر quitgpt archive find DIR في مجلد آخر
find-nothing = لم يُعثر على أي تصدير في { $folders }.
find-nothing-next = إن كان في مكان آخر فاذكر المجلد: quitgpt archive find DIR. وإن لم تطلبه بعد:
find-found = { $count-form ->
    [zero] لم يُعثر على أي تصدير:
    [one] قد يكون هذا هو تصديرك:
    [two] قد يكون تصديرك أحد هذين، والأحدث أولًا:
    [few] قد يكون تصديرك أحد هذه الملفات، والأحدث أولًا:
    [many] قد يكون تصديرك أحد هذه الملفات، والأحدث أولًا:
   *[other] قد يكون تصديرك أحد هذه الملفات، والأحدث أولًا:
}
find-about = { $what }، { $size }، بتاريخ { $day }
find-item = وُجد { $path }: { $about }
find-about-folder = { $what }، بتاريخ { $day }
find-layout-plain = تصدير
find-layout-container = تصدير من بوابة الخصوصية
find-layout-folder = تصدير فُك ضغطه
find-layout-rezipped = تصدير فُك ضغطه ثم ضُغط من جديد
find-layout-assets = ملفات بلا محادثات؛ قد تكون تابعة لتصدير
find-layout-json = محادثات فقط، من دون بقية التصدير
find-part = جزء آخر من هذا التصدير: { $path }
find-next = افحصه قبل أن تحذف أي شيء:
find-others = فُحص أيضًا ما يلي، وليس تصديرًا:
walk-archive-found = { $count-form ->
    [zero] لم يُعثر على أي تصدير في { $folder }.
    [one] قد يكون هذا هو تصديرك، في { $folder }:
    [two] قد يكون تصديرك أحد هذين، في { $folder }، والأحدث أولًا:
    [few] قد يكون تصديرك أحد هذه الملفات، في { $folder }، والأحدث أولًا:
    [many] قد يكون تصديرك أحد هذه الملفات، في { $folder }، والأحدث أولًا:
   *[other] قد يكون تصديرك أحد هذه الملفات، في { $folder }، والأحدث أولًا:
}
walk-archive-no-folder = لا يعرف quitgpt أين تنزيلاتك. اكتب مكان الملف.
walk-archive-which = أي ملف نفحص؟
walk-archive-where = أين الملف؟ اكتب مكانه كاملًا، أو اسحبه إلى هذه النافذة. اكتب «رجوع» أو «توقف» لمغادرة هذا السؤال.
walk-archive-path = الملف
walk-archive-no-file = لا يوجد ملف باسم { $path }.
walk-archive-stays = لم يُسجَّل شيء، وتبقى هذه الخطوة مفتوحة. احصل على الملف من جديد وافحصه هنا. وإن لم ينفع ذلك فاذكر ما تراه، فتظهر لك المساعدة الخاصة به.
walk-archive-readable = يحوّل هذا الأمر محادثاتك إلى صفحات وملاحظات تقرؤها وتبحث فيها وتحتفظ بها:
stats-head = { $count-form ->
    [zero] لا محادثات: { $yours }، { $theirs }
    [one] محادثة واحدة: { $yours }، { $theirs }
    [two] محادثتان: { $yours }، { $theirs }
    [few] { $count } محادثات: { $yours }، { $theirs }
    [many] { $count } محادثة: { $yours }، { $theirs }
   *[other] { $count } محادثة: { $yours }، { $theirs }
}
stats-of-yours = { $count-form ->
    [zero] لا رسائل منك
    [one] رسالة واحدة منك
    [two] رسالتان منك
    [few] { $count } رسائل منك
    [many] { $count } رسالة منك
   *[other] { $count } رسالة منك
}
stats-of-theirs = { $count-form ->
    [zero] لا رسائل من ChatGPT
    [one] رسالة واحدة من ChatGPT
    [two] رسالتان من ChatGPT
    [few] { $count } رسائل من ChatGPT
    [many] { $count } رسالة من ChatGPT
   *[other] { $count } رسالة من ChatGPT
}
stats-unreadable = { $count-form ->
    [zero] لا توجد محادثة تعذّرت قراءتها.
    [one] تعذّرت قراءة محادثة واحدة، وهي غير محسوبة.
    [two] تعذّرت قراءة محادثتين، وهما غير محسوبتين.
    [few] تعذّرت قراءة { $count } محادثات، وهي غير محسوبة.
    [many] تعذّرت قراءة { $count } محادثة، وهي غير محسوبة.
   *[other] تعذّرت قراءة { $count } محادثة، وهي غير محسوبة.
}
stats-months = الرسائل في كل شهر
stats-yours = منك
stats-theirs = من ChatGPT
stats-undated = { $count-form ->
    [zero] لا توجد رسالة بلا تاريخ.
    [one] رسالة واحدة بلا تاريخ، وهي لا تُحسب في أي شهر.
    [two] رسالتان بلا تاريخ، وهما لا تُحسبان في أي شهر.
    [few] توجد { $count } رسائل بلا تاريخ، وهي لا تُحسب في أي شهر.
    [many] توجد { $count } رسالة بلا تاريخ، وهي لا تُحسب في أي شهر.
   *[other] توجد { $count } رسالة بلا تاريخ، وهي لا تُحسب في أي شهر.
}
stats-models = النماذج
stats-model = { $count-form ->
    [zero] { $model }: لا رسائل
    [one] { $model }: رسالة واحدة
    [two] { $model }: رسالتان
    [few] { $model }: { $count } رسائل
    [many] { $model }: { $count } رسالة
   *[other] { $model }: { $count } رسالة
}
stats-longest = أطول المحادثات
stats-long = { $count-form ->
    [zero] { $title }: لا رسائل، بدأت يوم { $day }
    [one] { $title }: رسالة واحدة، بدأت يوم { $day }
    [two] { $title }: رسالتان، بدأت يوم { $day }
    [few] { $title }: { $count } رسائل، بدأت يوم { $day }
    [many] { $title }: { $count } رسالة، بدأت يوم { $day }
   *[other] { $title }: { $count } رسالة، بدأت يوم { $day }
}
stats-long-undated = { $count-form ->
    [zero] { $title }: لا رسائل، بلا تاريخ
    [one] { $title }: رسالة واحدة، بلا تاريخ
    [two] { $title }: رسالتان، بلا تاريخ
    [few] { $title }: { $count } رسائل، بلا تاريخ
    [many] { $title }: { $count } رسالة، بلا تاريخ
   *[other] { $title }: { $count } رسالة، بلا تاريخ
}
stats-scripts = أنظمة الكتابة
stats-script = { $script }: { $percent } %
script-latin = لاتينية
script-arabic = عربية
script-han = صينية
script-kana = كانا اليابانية
script-hangul = هانغل الكورية
script-cyrillic = سيريلية
script-greek = يونانية
script-hebrew = عبرية
script-devanagari = ديفاناغارية
script-bengali = بنغالية
script-thai = تايلاندية
script-tamil = تاميلية
script-armenian = أرمنية
script-other = غيرها
stats-picture = رُسمت الشهور في { $path }
archive-problem-duplicate-entry = فيه ملفان باسم { $entry }، والبرامج تختلف في أيهما يُعتدّ به.
archive-problem-case-twin = فيه ملفان لا يختلف اسماهما إلا في كبر الحروف وصغرها: { $entry }
archive-problem-headers-differ = يذكر الأرشيف معلومتين متناقضتين عن { $entry }.
archive-problem-unlisted-data = قبل { $entry } بيانات لا يذكرها الأرشيف في قائمته.
archive-problem-unlisted-data-whole = فيه بيانات لا يذكرها الأرشيف في قائمته.
archive-problem-overlapping-entries = يشترك { $entry } في بياناته مع ملف آخر في الأرشيف.
archive-problem-overlapping-entries-whole = تقع قائمة ملفات الأرشيف فوق بياناته.
archive-problem-link-entry = ما في { $entry } رابط إلى مكان آخر.
archive-problem-special-entry = ليس { $entry } ملفًا عاديًا.
archive-problem-encrypted-entry = الملف { $entry } مشفّر؛ ولا يكون التصدير مشفّرًا أبدًا.
archive-problem-unknown-method = الملف { $entry } مضغوط بطريقة لا تُستخدم في ملفات التصدير.
archive-problem-path-leaves = الاسم { $entry } يقود إلى خارج الأرشيف.
archive-problem-odd-name = فيه اسم فارغ أو أطول من اللازم أو يحوي أحرف تحكّم: { $entry }
archive-problem-too-many-entries-whole = فيه أكثر من 20,000 ملف.
archive-problem-too-large = حجمه بعد فك الضغط أكبر من 20 غيبيبايت، عند { $entry }.
archive-problem-zip-bomb = يزيد حجم { $entry } بعد فك الضغط على 200 ضعف حجمه، ولا يكون هذا إلا في فخ.
archive-problem-two-end-records-whole = له نهايتان، والبرامج تختلف في أيتهما يُعتدّ بها.
archive-problem-trailing-data-whole = بعد نهاية ملف ZIP شيء آخر.
archive-problem-empty-file = الملف { $entry } فارغ: لم يُنزَّل شيء.
archive-problem-html-page = ما في { $entry } صفحة ويب لا ملف ZIP. كانت صلاحية الرابط قد انتهت، أو كان الدخول مسجَّلًا بحساب آخر.
archive-problem-access-denied = ما في { $entry } إشعار برفض الوصول لا ملف ZIP. كانت صلاحية الرابط قد انتهت، أو كان الدخول مسجَّلًا بحساب آخر.
archive-problem-claude-export = الملف { $entry } تصدير من Claude، لا من ChatGPT.
archive-problem-grok-export = الملف { $entry } تصدير من Grok، لا من ChatGPT.
archive-problem-google-takeout = الملف { $entry } من Google Takeout، كما في Gemini، وليس تصديرًا من ChatGPT.
archive-problem-other-packed-file = الملف { $entry } ملف مضغوط من نوع آخر. يأتي التصدير ملف ZIP.
archive-problem-unfinished-download = ما زال تنزيل هذا الملف جاريًا أو أنه توقف: { $entry }. انتظر حتى ينتهي أو نزّله مرة أخرى.
archive-problem-other-zip = الملف { $entry } ملف ZIP بلا محادثات.
archive-problem-other-folder = المجلد { $entry } بلا محادثات.
archive-problem-folder-of-zips = مجلد فيه ملفات ZIP وليس فيه محادثات: { $entry }. اذكر ملفات ZIP نفسها.
archive-problem-converted-by-quitgpt = ليس هذا هو التصدير، بل نسخة للقراءة أنشأها quitgpt من تصدير: { $entry }. افحص ملف ZIP الذي جاء من OpenAI.
archive-problem-other-file = ليس { $entry } ملف ZIP ولا قائمة محادثات.
archive-problem-truncated = ينتهي ملف ZIP قبل أوانه: انقطع التنزيل.
archive-problem-damaged-directory = قائمة الملفات في ملف ZIP تالفة.
archive-problem-split-zip = هذا جزء من ملف ZIP قُسّم إلى عدة ملفات. اجمعها أولًا.
archive-problem-entry-without-data = الملف { $entry } مذكور في القائمة، وبياناته ليست في ملف ZIP.
archive-problem-cannot-read = تعذّرت قراءة ملف: { $cause }
archive-problem-damaged-entry = الملف { $entry } تالف ({ $cause }).
archive-fault-checksum = المجموع الاختباري غير مطابق
archive-fault-size = الحجم غير مطابق
archive-fault-data = لا يمكن فك ضغطه
archive-fault-truncated = ينتهي قبل أوانه
archive-fault-damaged-directory = قائمة ملفاته تالفة
archive-fault-split-zip = هو جزء واحد من عدة أجزاء
archive-problem-list-cut = ينتهي { $entry } في منتصفه.
archive-problem-list-trailing = بعد نهاية { $entry } شيء آخر.
archive-problem-not-a-list = ليس في { $entry } محادثات.
archive-problem-conversation-too-long = في { $entry } محادثة أطول من أن تُقرأ.
archive-problem-manifest-file-missing = تذكر القائمة التي في التصدير الملف { $entry }، وهو غير موجود.
archive-problem-manifest-size-differs = حجم { $entry } غير ما تذكره القائمة التي في التصدير.
archive-problem-manifest-unreadable = تعذّرت قراءة قائمة الملفات التي في التصدير، { $entry }.
archive-problem-shard-missing = ينقص { $entry } من بين ملفات مرقّمة أخرى.
archive-problem-part-missing = ينقص { $entry } من بين أجزاء أخرى. نزّله أيضًا، واذكر كل الأجزاء في أمر واحد.
archive-problem-part-not-named = بجانبه جزء آخر من هذا التصدير لم يُذكر: { $entry }. اذكر كل الأجزاء في أمر واحد.
archive-problem-several-accounts = هذه الملفات تصديرات لعدة حسابات: { $entry }. افحص ملفات كل حساب على حدة.
archive-problem-same-file-twice = ذُكر هذا الملف مرتين ويُحسب مرة واحدة: { $entry }.
archive-problem-no-conversations = لا توجد فيه محادثة واحدة. ابحث عن محادثاتك في ChatGPT نفسه، واطلب تصديرًا آخر.
archive-problem-unreadable-conversation = لا يمكن قراءة المحادثة { $number } في { $entry }؛ وبياناتها ما زالت في الأرشيف. عنوانها، بقدر ما أمكن تبيّنه: { $title }
archive-problem-mended-conversation = في هذه المحادثة بضعة أحرف تالفة، وباقيها يمكن قراءته: { $title }
archive-problem-conversation-without-id = ليس لهذه المحادثة معرّف: { $title }
archive-problem-copies-differ = توجد هذه المحادثة فيه مرتين، والنسختان مختلفتان. يُعتدّ بالأحدث: { $title }
archive-problem-attachment-missing = الملف { $entry } ناقص. تذكره هذه المحادثة: { $title }
archive-problem-no-attachments = ليس فيه شيء من الصور والتسجيلات والملفات المرفوعة التي تذكرها المحادثات. إن جاء تصديرك في عدة ملفات فافحصها كلها معًا بأمر واحد.
archive-problem-attachment-size-differs = حجم { $entry } غير ما تذكره قائمة الملفات المرفوعة في التصدير.
archive-problem-attachment-digest-differs = الملف { $entry } غير الذي تذكره قائمة الملفات المرفوعة في التصدير.
archive-problem-newest-is-old = أحدث محادثة فيه من يوم { $newest }، أي قبل إنشاء هذا الملف بمدة طويلة. إن كنت قد استخدمت ChatGPT بعد ذلك فهناك شيء ناقص.
archive-problem-link-passed-over = ما في { $entry } رابط، وقد تُرك جانبًا.
archive-problem-nested-archive = الملف { $entry } أرشيف قائم بذاته؛ فُحص على أنه ملف ولم يُفتح.
archive-problem-unknown-file = لا يعرف quitgpt الغرض من { $entry }؛ فُحص على أنه ملف.
archive-problem-unknown-content = { $count-form ->
    [zero] لا توجد رسائل فيها محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
    [one] هناك رسالة واحدة فيها محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
    [two] هناك رسالتان فيهما محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
    [few] هناك { $count } رسائل فيها محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
    [many] هناك { $count } رسالة فيها محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
   *[other] هناك { $count } رسالة فيها محتوى من نوع لا يعرفه quitgpt ويبقى كما هو: { $entry }
}
archive-problem-more = { $count-form ->
    [zero] لا يوجد غيرها من هذا النوع.
    [one] هناك واحدة أخرى من هذا النوع.
    [two] هناك اثنتان أخريان من هذا النوع.
    [few] هناك { $count } أخرى من هذا النوع.
    [many] هناك { $count } أخرى من هذا النوع.
   *[other] هناك { $count } أخرى من هذا النوع.
}

## The gate before an account is deleted

because-gate = { $bars }
gate-biller-open = حدّد أولًا من يخصم منك المال.
gate-biller-unknown = اعرف أولًا من يخصم منك المال: حذف الحساب لا يوقف أي خصم من Apple أو Google.
gate-store-open = ألغِ الاشتراك أولًا لدى { $store } وسجّل ذلك. حذف الحساب لا يوقف ما يُخصم عن طريقه.
gate-archive-unchecked = لم يفحص quitgpt تصديرك في آخر 30 يومًا. افحصه بالأمر quitgpt archive verify FILE، فما يُحذف لا يمكن استرجاعه.
gate-archive-gone = لم يعد التصدير الذي فُحص موجودًا في { $path }. أعده إلى مكانه، أو افحصه حيث هو الآن بالأمر quitgpt archive verify FILE.
gate-archive-changed = ليس الملف { $path } هو الذي فُحص. افحصه مرة أخرى بالأمر quitgpt archive verify FILE.
gate-account-unconfirmed = حدّد الحساب الذي تقصده، حتى يُحذف الحساب الصحيح.
gate-page-kept = تظهر الصفحة حين لا يبقى ما يمنع ذلك؛ والأمر quitgpt delete يبيّن ما بقي.
open-page-kept = لا تظهر هذه الصفحة إلا حين لا يبقى ما يمنع ذلك
open-settled = سُجّلت الخطوة «{ $title }» من قبل، ولذلك لا تُعرض صفحتها
open-settled-hint = الأمر quitgpt undo { $step } يسحب ما سُجّل
gate-hint = quitgpt delete
gate-ways = اكتب «رجوع» أو «توقف» لمغادرة هذا السؤال؛ لم يحدث شيء بعد.
gate-type-sentence = إن كنت تنوي المغادرة دون بياناتك، فاكتب هذه الجملة كما هي:
gate-sentence = قررت المغادرة دون بياناتي
gate-choice-without = أغادر دون بياناتي
gate-ask-sentence = الجملة
gate-ask-account = عنوان البريد الإلكتروني للحساب أو رقم هاتفه (لا يُحفظ)
gate-ask-again = مرة أخرى، للتأكد
gate-account-shown = الحساب الذي تقصده: { $account }
gate-account-differs = التصدير الذي فحصته لحساب آخر: { $account }. إن حذفت الحساب الذي كتبته فقد لا تكون محادثاته في أي تصدير عندك.
gate-not-the-same = النصان غير متطابقين. لم يُؤكَّد شيء.
undone-reminder = جرى التراجع عن: { $text }
undone-confirmation = جرى التراجع عن: ما أكّدته بالكتابة

## Prompts

plain-number = اكتب رقمًا
plain-numbers = اكتب رقمًا أو أكثر بينها فواصل
plain-no-such = ليس `{ $typed }` من هذه الخيارات.
plain-enter = مفتاح Enter يختار
menu-keys = الأسهم للاختيار، وEnter للتأكيد، وEsc للتوقف
menu-keys-many = الأسهم للتنقل، والمسافة للتعليم، وEnter للتأكيد، وEsc للرجوع أو التوقف
menu-keys-unmarked = لم تُعلَّم أي إجابة بعد: علّم بمفتاح المسافة ثم اضغط Enter

## Status and the start screen

due-upcoming = { $title }
due-due = موعده اليوم: { $title }
due-overdue = فات موعده: { $title }
question-decides = { $count-form ->
    [zero] سؤال مفتوح لا تتوقف عليه أي خطوة
    [one] سؤال مفتوح تتوقف عليه خطوة واحدة
    [two] سؤال مفتوح تتوقف عليه خطوتان
    [few] سؤال مفتوح تتوقف عليه { $count } خطوات
    [many] سؤال مفتوح تتوقف عليه { $count } خطوة
   *[other] سؤال مفتوح تتوقف عليه { $count } خطوة
}
next-title = التالي
next-step = { $title }
next-question = هناك سؤال مفتوح: { $title }
next-wait = لا يمكن عمل شيء قبل { $when }.
stuck-step = لم تنته بعد. هذه الخطوة ما زالت مفتوحة: { $title }
account-stays = حسابك ما زال موجودًا: لم يُسجَّل حذفه.
charges-go-on = لا شيء مسجَّل على أنه أُلغي، فقد يستمر الخصم.
stuck-topic = يأتي أولًا موضوع آخر: { $topic }
stuck-skipped = المانع أنك سجّلت «{ $title }» على أنها لا تخصّك.
stuck-skipped-done = إن كنت قد أنجزتها فسجّل ذلك:
stuck-skipped-open = وإن لم تنجزها بعد فتراجع عن تسجيلها على أنها لا تخصّك، ثم أنجزها:
stuck-unsure = المانع أنك لا تعرف بعد جواب السؤال «{ $question }». ليُطرح السؤال عليك من جديد:
next-nothing = لم يبق شيء لعمله.
status-not-yours = { $count-form ->
    [zero] حتى الآن لا توجد خطوة لا تحتاج إليها.
    [one] هناك حتى الآن خطوة واحدة لا تحتاج إليها (الأمر quitgpt status -v يعرضها مع السبب).
    [two] هناك حتى الآن خطوتان لا تحتاج إليهما (الأمر quitgpt status -v يعرضهما مع الأسباب).
    [few] هناك حتى الآن { $count } خطوات لا تحتاج إليها (الأمر quitgpt status -v يعرضها مع الأسباب).
    [many] هناك حتى الآن { $count } خطوة لا تحتاج إليها (الأمر quitgpt status -v يعرضها مع الأسباب).
   *[other] هناك حتى الآن { $count } خطوة لا تحتاج إليها (الأمر quitgpt status -v يعرضها مع الأسباب).
}
welcome-title = quitgpt
welcome-what = يرافقك خطوة بخطوة للخروج من ChatGPT: إيقاف الدفع لدى من يخصم منك المال فعلًا، مع الصفحات الرسمية والتواريخ المهمة والإثبات.
welcome-private = كل شيء يبقى على هذا الحاسوب. لا يطلب quitgpt أي كلمة مرور ولا يغيّر شيئًا من تلقاء نفسه.
welcome-cancel = لإيقاف الدفع:
welcome-read = للقراءة أولًا، دون اتصال:
welcome-help = لكل ما عدا ذلك:
welcome-standing = { $count-form ->
    [zero] { $topic }: لا توجد خطوات
    [one] { $topic }: حُسمت { $done } من خطوة واحدة
    [two] { $topic }: حُسمت { $done } من خطوتين
    [few] { $topic }: حُسمت { $done } من { $count } خطوات
    [many] { $topic }: حُسمت { $done } من { $count } خطوة
   *[other] { $topic }: حُسمت { $done } من { $count } خطوة
}
welcome-status = كل الخطوات مع الأسباب:

timeline-title = الخط الزمني
timeline-today = اليوم
timeline-calendar = لحفظ هذه التواريخ في ملف يستورده تقويمك:

## Reminders

remind-nothing = لا شيء للتذكير به.
remind-added = يأتيك التذكير يوم { $when } ({ $id }).
remind-done = لن يأتي هذا التذكير مرة أخرى: { $title }
remind-done-step = ما زالت الخطوة نفسها مفتوحة. لتسجيلها: quitgpt done { $step }
remind-snoozed = يأتي مرة أخرى يوم { $when }: { $title }
remind-text-length = يجب ألا يكون نص التذكير فارغًا، وأقصى طوله { $limit } كيبيبايت
remind-unknown = لا يوجد تذكير باسم `{ $id }`
remind-unknown-hint = الموجود هنا: { $ids }
remind-list-hint = quitgpt remind list --all
calendar-name = مغادرة ChatGPT
calendar-about = مواعيد وتذكيرات كتبها quitgpt على حاسوب صاحب الشأن نفسه
calendar-early = { $days-form ->
    [zero] يحلّ اليوم: { $title }
    [one] يحلّ غدًا: { $title }
    [two] يحلّ بعد يومين: { $title }
    [few] يحلّ بعد { $days } أيام: { $title }
    [many] يحلّ بعد { $days } يومًا: { $title }
   *[other] يحلّ بعد { $days } يوم: { $title }
}
calendar-step = الخطوة: { $title }
calendar-go-on = للمتابعة، في نافذة طرفية: { $command }
calendar-done = حين ينتهي ذلك: { $command }
calendar-written = { $count-form ->
    [zero] كُتب التقويم في { $path }: لا أحداث فيه.
    [one] كُتب التقويم في { $path }: حدث واحد.
    [two] كُتب التقويم في { $path }: حدثان.
    [few] كُتب التقويم في { $path }: { $count } أحداث.
    [many] كُتب التقويم في { $path }: { $count } حدثًا.
   *[other] كُتب التقويم في { $path }: { $count } حدث.
}
length-unread = لا يقبل `{ $option }` القيمة `{ $typed }`
length-forms = اذكر مدة مثل 3d أو 36h أو 2w أو شهرين

## The report

report-title = تقرير مغادرة ChatGPT
report-written-on = كُتب يوم { $day } بالإصدار { $version } من quitgpt.
report-about = كل سطر هنا سجّله صاحب الشأن بنفسه على حاسوبه. لا يصل quitgpt إلى أي حساب، ولم يتحقق من شيء لدى OpenAI أو Apple أو Google أو أي بنك.
report-facts = ما أُجيب عنه
report-done = ما أُنجز
report-dates = ما هو قادم
report-nothing = لا شيء بعد.
report-day = اليوم
report-what = الأمر
report-outcome = النتيجة
report-ref = رقم الطلب أو الحالة
report-note = ملاحظة
report-ahead = قادم
report-today = موعده اليوم
report-overdue = فات موعده
report-written = كُتب التقرير في { $path }.

## Recording

answer-recorded = سُجّل: { $key } = { $values }
answer-date = تاريخ
answer-given = الإجابة: { $values }
answer-hint = لتسجيل إجابة: quitgpt answer KEY=VALUE، مثل quitgpt answer channel=web
answer-shape = ليس `{ $pair }` بالشكل KEY=VALUE
answer-unknown-key = لا يسأل أي دليل عن `{ $key }`
answer-unknown-option = ليس `{ $value }` إجابة عن `{ $key }`
answer-options = الإجابات الممكنة: { $options }
answer-one-only = يقبل السؤال `{ $key }` إجابة واحدة
answer-missing = إجابة ناقصة: `{ $key }` ({ $title })
answer-missing-hint = أضف --answer { $key }=VALUE، حيث VALUE إحدى هذه القيم: { $options }؛ أو أضف --print لعرض الخطة كلها
done-in-future = لم يأت يوم { $day } بعد
done-in-future-hint = سجّل الخطوة في يوم إنجازها، أو احذف الخيار --on لتسجيلها اليوم
note-too-long = أقصى طول للملاحظة أو الرقم { $limit } كيبيبايت؛ لم يُسجَّل شيء
undo-nothing = لا شيء يمكن التراجع عنه
undo-nothing-for = لا شيء يمكن التراجع عنه في `{ $step }`
undone-answer = جرى التراجع عن: { $key } = { $values }
undone-step = جرى التراجع عن: { $title }
step-unknown = لا توجد خطوة أو رابط باسم `{ $name }`
step-ambiguous = الاسم `{ $name }` لخطوات في أكثر من موضوع
step-near = هل تقصد: { $steps }
step-list-hint = الأمر quitgpt status --all -v يعرض الخطوات مع أسمائها
link-no-fallback = ليس للرابط `{ $what }` عنوان ثانٍ
link-refused = لا يُفتح هذا العنوان: { $link }

## The daily check and notifications (quitgpt remind notify, install, uninstall)

notify-when = الموعد: { $when }
notify-many = { $count-form ->
    [zero] لا تذكيرات حان موعدها
    [one] حان موعد تذكير واحد
    [two] حان موعد تذكيرين
    [few] حان موعد { $count } تذكيرات
    [many] حان موعد { $count } تذكيرًا
   *[other] حان موعد { $count } تذكير
}
notify-more = { $count-form ->
    [zero] … ولا شيء غير ذلك: quitgpt remind list
    [one] … وتذكير آخر: quitgpt remind list
    [two] … وتذكيران آخران: quitgpt remind list
    [few] … و{ $count } تذكيرات أخرى: quitgpt remind list
    [many] … و{ $count } تذكيرًا آخر: quitgpt remind list
   *[other] … و{ $count } تذكير آخر: quitgpt remind list
}
notify-lines = { $count-form ->
    [zero] تنبيه من quitgpt: لا تذكيرات حان موعدها: { $reminders }
    [one] تنبيه من quitgpt: حان موعد تذكير واحد: { $reminders }
    [two] تنبيه من quitgpt: حان موعد تذكيرين: { $reminders }
    [few] تنبيه من quitgpt: حان موعد { $count } تذكيرات: { $reminders }
    [many] تنبيه من quitgpt: حان موعد { $count } تذكيرًا: { $reminders }
   *[other] تنبيه من quitgpt: حان موعد { $count } تذكير: { $reminders }
}
notify-lines-more = { $count-form ->
    [zero] تنبيه من quitgpt: لا تذكيرات حان موعدها؛ الأمر quitgpt remind list يعرض ما هو قادم: { $reminders }
    [one] تنبيه من quitgpt: حان موعد تذكير واحد، يعرضه الأمر quitgpt remind list: { $reminders }
    [two] تنبيه من quitgpt: حان موعد تذكيرين، يعرضهما الأمر quitgpt remind list، منهما: { $reminders }
    [few] تنبيه من quitgpt: حان موعد { $count } تذكيرات، يعرضها الأمر quitgpt remind list، منها: { $reminders }
    [many] تنبيه من quitgpt: حان موعد { $count } تذكيرًا، يعرضها الأمر quitgpt remind list، منها: { $reminders }
   *[other] تنبيه من quitgpt: حان موعد { $count } تذكير، يعرضها الأمر quitgpt remind list، منها: { $reminders }
}
notify-no-desktop = لا تظهر على سطح المكتب: لا يوجد هنا سطح مكتب يعرض الإشعارات. { $cause }
notify-at-hint = الأمر quitgpt remind notify --dry-run يعرض كلمات تلك اللحظة
notified-broken = تعذّرت قراءة `{ $path }` ويبقى كما هو؛ وإلى أن تزيله قد تظهر التذكيرات أكثر من مرة في اليوم
notified-unkept = تعذّرت الكتابة في `{ $path }`، فقد تظهر التذكيرات أكثر من مرة في اليوم
timer-daily = تُراجَع التذكيرات كل يوم الساعة { $time } ({ $scheduler }).
timer-same = { $daily } لا شيء يلزم عمله.
timer-installed = { $daily } لإزالة ذلك: quitgpt remind uninstall
timer-removed = أُزيلت المراجعة اليومية ({ $scheduler }).
timer-nothing = لا توجد مراجعة يومية لإزالتها.
timer-file = سيكون محتوى الملف { $path }:
timer-wide = (يُحفظ بترميز UTF-16، كما يريده Task Scheduler)
timer-lines = ستوضع هذه الأسطر في أول ملف crontab لديك؛ ويبقى ما عداها فيه كما هو:
timer-lines-go = ستزول هذه الأسطر من ملف crontab لديك؛ ويبقى ما عداها فيه كما هو:
timer-files-go = ستزول هذه الملفات:
timer-commands = ستُشغَّل هذه الأوامر:
timer-ask = هل تُعدّ المراجعة اليومية هكذا؟
timer-no = لا، لا تغيّر شيئًا
timer-yes = نعم، أعدّها
timer-ask-remove = هل تُزال المراجعة اليومية؟
timer-keep = لا، تبقى
timer-remove = نعم، تُزال
timer-cannot-ask = هذا يحتاج إلى تأكيد ولا أحد هنا ليجيب؛ لم يتغيّر شيء
timer-cannot-ask-hint = quitgpt remind install --yes
timer-cannot-ask-remove-hint = quitgpt remind uninstall --yes
timer-refused = لم يتغيّر شيء.
timer-time = ليس `{ $typed }` وقتًا من اليوم
timer-time-hint = اكتب الساعات والدقائق، مثل --time 18:30
timer-none = لم يُعثر هنا على برنامج جدولة يعرفه quitgpt
timer-none-hint = شغّل quitgpt remind notify مرة كل يوم بطريقتك؛ فهو يعرض كل تذكير مرة في اليوم
timer-systemd-hint = حيث لا يجيب systemd، جرّب quitgpt remind install --with cron
timer-another = المراجعة اليومية مُعدّة أيضًا عن طريق { $scheduler }؛ ويبقى كل تذكير يظهر مرة في اليوم، والأمر quitgpt remind uninstall يزيل الاثنتين
timer-own-path = لا يذكر النظام مكان quitgpt، فلا يمكن إعداد شيء
timer-path-text = ليس `{ $path }` نصًا بترميز UTF-8، ولا تقبل برامج الجدولة غير ذلك؛ لم يتغيّر شيء
timer-control = لا يقبل برنامج الجدولة كسر السطر أو حرف التحكّم الذي في `{ $path }`؛ لم يتغيّر شيء
timer-long = بسبب `{ $path }` يصير الأمر أطول من الحد الذي يقبله { $scheduler }، وهو { $limit } من الأحرف؛ لم يتغيّر شيء
timer-variable = سيضع Windows نصًا آخر مكان { $name } في `{ $path }`؛ لم يتغيّر شيء
timer-path-hint = أعطِ الملف أو المجلد اسمًا آخر أو مكانًا آخر، ثم أعد المحاولة
timer-crontab = تعذّرت قراءة ملف crontab لديك، فلم يُغيَّر
timer-foreign = لم يكتب quitgpt الملف `{ $path }`؛ لم يتغيّر شيء
timer-foreign-hint = انقل ذلك الملف من مكانه، أو اختر برنامج جدولة آخر بالخيار --with
timer-call = لم ينجح الأمر `{ $command }`
timer-call-hint = انظر بالأمر quitgpt doctor؛ والأمر quitgpt remind uninstall يزيل ما أُعدّ
timer-repair = أعدّها من جديد بالأمر: quitgpt remind install --with { $scheduler }
timer-unread = غُيّرت المراجعة اليومية ({ $scheduler }) يدويًا ولا يمكن قراءتها.
timer-gone = تشغّل المراجعة اليومية ({ $scheduler }) الملف { $path }، وهو لم يعد موجودًا.
timer-other-program = تشغّل المراجعة اليومية ({ $scheduler }) نسخة أخرى من quitgpt: { $path }.
timer-idle = المراجعة اليومية مكتوبة لكن { $scheduler } لا يشغّلها.
doctor-no-timer = لا شيء يراجع التذكيرات من تلقاء نفسه.
doctor-no-timer-repair = لتصلك كل يوم: quitgpt remind install
doctor-notifies = تظهر التذكيرات على سطح المكتب بواسطة { $tool }.
doctor-no-notifier = لا يمكن عرض التذكيرات على سطح المكتب هنا؛ والأمر quitgpt remind notify يكتبها نصًا.
doctor-no-notifier-repair = على Linux تفيد الحزمة libnotify-bin (أو libnotify).

## Settings, doctor, forget

setting-unknown = لا يوجد إعداد باسم `{ $key }`
setting-unknown-hint = الإعدادات هي: { $keys }
setting-bad-value = لا يقبل الإعداد `{ $key }` القيمة `{ $value }`؛ يقبل { $choices }
setting-bad-unsaid = لا يقبل `{ $key }` ما كُتب، وهو لا يُكرَّر هنا؛ يقبل { $choices }
setting-set = أصبح { $key } الآن { $value }.
setting-unset = عاد { $key } إلى { $value }.
setting-odd = في ملف الإعدادات `{ $key }`، وهو ليس إعدادًا أو قيمته لا يقبلها؛ لذلك تُرك جانبًا
setting-lang = لغة كل النصوص
setting-open = هل تُفتح الصفحات في المتصفح
setting-plain = أسطر فقط، لقارئات الشاشة والنوافذ الطرفية البسيطة
setting-pledge-contact = إلى من يُكتب بشأن تعهّد، كما تذكره الحملة
setting-pledge-endpoint = إلى أين تذهب التعهّدات؛ ومن دونه لا يمكن إرسال أي تعهّد
setting-pledge-format = كيف تريد الحملة أن تُبلَّغ: مستقبِلها الخاص، أو عريضة OSDI، أو خدمة نماذج
setting-pledge-template = ما يُرسل إلى خدمة نماذج: كائن JSON، أو حقول مثل a={ "{" }level{ "}" }&b=c
setting-pledge-token-env = المتغير الذي فيه رمز وصول الحملة؛ لا الرمز نفسه أبدًا
setting-qr = رسم كل رابط رمز QR أيضًا
setting-text-bidi = كيف تُكتب الكلمات من اليمين إلى اليسار في هذه الطرفية
setting-text-color = متى تُستخدم الألوان
setting-text-ground = هل نص النافذة الطرفية فاتح على خلفية داكنة أم داكن على خلفية فاتحة (لرموز QR دون ألوان)
setting-text-pager = عرض الأدلة الطويلة صفحة بصفحة
setting-text-width = عدد أعمدة الكتابة
origin-variable = من المتغير { $name }
origin-file = من ملف الإعدادات
origin-default = القيمة الافتراضية
doctor-title = حالة quitgpt { $version } على هذا الحاسوب
doctor-terminal = النافذة الطرفية { $program }، وعدد الأعمدة المستخدمة { $columns }.
doctor-no-terminal = الناتج لا يظهر في نافذة طرفية: يُكتب نص عادي.
doctor-style = الألوان: { $colour }. روابط قابلة للنقر: { $links }. أسطر فقط: { $plain }.
doctor-bidi = الكلمات من اليمين إلى اليسار: { $mode } ({ $why }).
doctor-bidi-why = { $why ->
    [settings] كما في الإعدادات
    [no-terminal] الناتج لا يذهب إلى طرفية
    [multiplexer] بيننا وبين الطرفية tmux أو screen، ولا يُعرف ما وراءه
    [vte] ترتّب هذه الطرفية الأسطر إذا طُلب منها ذلك
    [konsole] تصل هذه الطرفية الحروف وتحتاج إلى عون في الأسماء اللاتينية
    [kitty] تصل هذه الطرفية الحروف ولا ترتّب الكلمات
    [capable] تقوم هذه الطرفية بكل شيء بنفسها
    [plain] لا تعرف هذه الطرفية اتجاه الكتابة
    [lines] طُلبت أسطر فقط
   *[unknown] لا يُعرف شيء عن هذه الطرفية
}
doctor-bidi-repair = إن لم تكن العربية مقروءة هنا: quitgpt doctor --bidi
bidi-sample = افتح الإعدادات (Settings) ثم اكتب `quitgpt status` قبل يوم 2026-12-03، أو بعد ١٢ يومًا.
bidi-intro = الجملة نفسها بكل الطرق التي يستطيع quitgpt كتابتها. في الطريقة الصحيحة تتصل الحروف، وتبدأ الجملة من اليمين، وتُقرأ كلمة Settings والأمر والتاريخ من اليسار.
bidi-ask = أيها يُقرأ جيدًا؟
bidi-none = لا شيء منها
bidi-no-mode = إذن تُقرأ الصفحات أفضل في متصفح أو في طرفية أخرى، مثل GNOME Terminal.
bidi-no-terminal = لا توجد طرفية هنا ليُرى هذا فيها
bidi-hint = quitgpt settings set text.bidi MODE
doctor-can-ask = يمكن طرح الأسئلة.
doctor-cannot-ask = لا يمكن طرح الأسئلة هنا.
doctor-cannot-ask-repair = شغّل quitgpt في نافذة طرفية، أو أعطِ الإجابات بالخيار --answer KEY=VALUE.
doctor-opens = تُفتح الصفحات في المتصفح، وتُكتب عناوينها قبل ذلك.
doctor-data = سجلك محفوظ في { $path }.
doctor-settings = الإعدادات تُقرأ من { $path }.
doctor-open-to-others = يمكن لمستخدمين آخرين لهذا الحاسوب الكتابة في { $path }.
doctor-open-to-others-repair = اجعله لك وحدك بالأمر: chmod 700 { $path }
doctor-language = اللغة: { $tag }. المتاح: { $available }.
doctor-own-repair = الأمر quitgpt guide check يبيّن الخطأ وكيفية إصلاحه.
doctor-guide-age = { $days-form ->
    [zero] أقدم المعلومات روجعت اليوم.
    [one] أقدم المعلومات روجعت قبل يوم واحد.
    [two] أقدم المعلومات روجعت قبل يومين.
    [few] أقدم المعلومات روجعت قبل { $days } أيام.
    [many] أقدم المعلومات روجعت قبل { $days } يومًا.
   *[other] أقدم المعلومات روجعت قبل { $days } يوم.
}
doctor-guide-age-repair = في إصدار أحدث من quitgpt معلومات أحدث.
forget-list = ستُزال ملفات quitgpt هذه:
forget-kept = تبقى أدلتك الخاصة وكل ما عداها كما هي.
forget-nothing = لا شيء يُزال: لم يكتب quitgpt أي ملفات هنا.
forget-ask = هل تُزال؟
forget-no = لا، تبقى
forget-yes = نعم، تُزال
forget-cannot-ask = الإزالة تحتاج إلى تأكيد ولا أحد هنا ليجيب؛ لم يُزل شيء
forget-cannot-ask-hint = quitgpt forget --yes
forget-refused = لم يُزل شيء.
forget-failed = تعذّرت إزالة `{ $path }`
forget-timer = ما زالت المراجعة اليومية مُعدّة. لإزالتها: quitgpt remind uninstall
forget-done = { $count-form ->
    [zero] لم يُزل أي ملف.
    [one] أُزيل ملف واحد.
    [two] أُزيل ملفان.
    [few] أُزيلت { $count } ملفات.
    [many] أُزيل { $count } ملفًا.
   *[other] أُزيل { $count } ملف.
}
man-written = { $count-form ->
    [zero] لم تُكتب أي صفحة من دليل الأوامر في { $path }.
    [one] كُتبت صفحة واحدة من دليل الأوامر في { $path }.
    [two] كُتبت صفحتان من دليل الأوامر في { $path }.
    [few] كُتبت { $count } صفحات من دليل الأوامر في { $path }.
    [many] كُتبت { $count } صفحة من دليل الأوامر في { $path }.
   *[other] كُتبت { $count } صفحة من دليل الأوامر في { $path }.
}

## Letters: what the letter says

# الأسطر التي تبدأ بـ "- " بنود قائمة، والسطر الفارغ يفصل بين الفقرات. الرسالة تقرؤها شركة: لغة مهذبة ودقيقة.
letter-subject-access = طلب الاطلاع على بياناتي الشخصية
letter-subject-erasure = طلب محو بياناتي الشخصية
letter-subject-objection = الاعتراض على استخدام بياناتي الشخصية
letter-subject-cancel = إلغاء اشتراكي في ChatGPT
letter-subject-withdraw = العدول عن شراء اشتراك في ChatGPT
letter-subject-refund = طلب استرداد مبلغ اشتراكي في ChatGPT
letter-subject-under = { $subject } ({ $basis })
letter-subject-line = الموضوع: { $subject }
letter-by-email = بالبريد الإلكتروني: { $email }
letter-salutation = السادة الكرام، تحية طيبة وبعد،
letter-who = اسمي { $name }، ولديّ حساب في ChatGPT مسجَّل على { $account }.
letter-lives = { $code ->
    [US-CA] محل إقامتي ولاية كاليفورنيا.
    [AE] محل إقامتي الإمارات العربية المتحدة.
    [BH] محل إقامتي البحرين.
    [DZ] محل إقامتي الجزائر.
    [EG] محل إقامتي مصر.
    [IQ] محل إقامتي العراق.
    [JO] محل إقامتي الأردن.
    [KW] محل إقامتي الكويت.
    [LB] محل إقامتي لبنان.
    [LY] محل إقامتي ليبيا.
    [MA] محل إقامتي المغرب.
    [MR] محل إقامتي موريتانيا.
    [OM] محل إقامتي سلطنة عُمان.
    [PS] محل إقامتي فلسطين.
    [QA] محل إقامتي قطر.
    [SA] محل إقامتي المملكة العربية السعودية.
    [SD] محل إقامتي السودان.
    [SY] محل إقامتي سوريا.
    [TN] محل إقامتي تونس.
    [YE] محل إقامتي اليمن.
    [AT] محل إقامتي النمسا.
    [AU] محل إقامتي أستراليا.
    [BE] محل إقامتي بلجيكا.
    [BR] محل إقامتي البرازيل.
    [CA] محل إقامتي كندا.
    [CH] محل إقامتي سويسرا.
    [DE] محل إقامتي ألمانيا.
    [DK] محل إقامتي الدنمارك.
    [ES] محل إقامتي إسبانيا.
    [FR] محل إقامتي فرنسا.
    [GB] محل إقامتي المملكة المتحدة.
    [IE] محل إقامتي أيرلندا.
    [IN] محل إقامتي الهند.
    [IT] محل إقامتي إيطاليا.
    [KR] محل إقامتي كوريا الجنوبية.
    [NL] محل إقامتي هولندا.
    [NO] محل إقامتي النرويج.
    [SE] محل إقامتي السويد.
    [TR] محل إقامتي تركيا.
    [US] محل إقامتي الولايات المتحدة.
   *[other] محل إقامتي { $place }.
}
letter-who-lives = { $who } { $lives }
letter-basis = السند القانوني: { $basis }.
letter-articles = { $articles } { $act }
letter-act = { $act }
letter-basis-policy = أطلب ذلك بموجب قانون المكان الذي أقيم فيه وبموجب سياسة الخصوصية لديكم.
letter-basis-terms = أستند في ذلك إلى شروط الاستخدام لديكم وإلى قانون المكان الذي أقيم فيه.
letter-access =
    أرجو إفادتي بما إذا كنتم تعالجون بيانات شخصية تخصّني. وإن كنتم تفعلون، فأرجو تزويدي بنسخة منها كلها وبالمعلومات التالية:

    - أغراض المعالجة، وفئات البيانات
    - الجهات المتلقية أو فئاتها، والضمانات المتبعة عند نقل البيانات إلى بلدان أخرى
    - مدة الاحتفاظ بكل فئة، أو كيفية تحديدها
    - مصدر البيانات التي لم أقدمها بنفسي
    - ما إذا كانت تُتخذ بشأني قرارات آلية، والمنطق الذي تستند إليه، والآثار المترتبة عليها
    - ما إذا كانت محادثاتي أو ملفاتي قد استُخدمت في تدريب النماذج

    وأرجو إرسال ما قدمته بنفسي، مثل المحادثات والملفات والذكريات والإعدادات، بصيغة شائعة قابلة للقراءة الآلية.
letter-erasure =
    أطلب منكم محو جميع البيانات الشخصية المتعلقة بي دون تأخير لا مبرر له: الحساب بما فيه من محادثات وملفات وذكريات وإعدادات، وكل ما عدا ذلك مما يتصل بي.

    - أسحب كل موافقة سبق أن أعطيتها على معالجة بياناتي.
    - أعترض على أي معالجة تستند إلى مصالحكم المشروعة، بما في ذلك تدريب النماذج.
    - إلى أن تُمحى البيانات، أرجو قصر استخدامها على تخزينها.
    - أرجو إبلاغ كل من نقلتم إليه البيانات بوجوب محوها.

    وإن كان عليكم الاحتفاظ ببعض البيانات، فأرجو إفادتي بماهيتها وبسبب ذلك وبالمدة.
letter-objection =
    أعترض على معالجة بياناتي الشخصية لأغراض لا أحتاج إليها للحصول على الخدمة نفسها:

    - تدريب النماذج وتحسينها بمحادثاتي وملفاتي وبياناتي الأخرى
    - التسويق المباشر، وأي ملف تعريفي يُعدّ لأجله
    - أي معالجة أخرى تستند إلى مصالحكم المشروعة

    وسبب اعتراضي أن محادثاتي ذات طابع خاص وأنني لا أريد أن أفقد السيطرة عليها. أرجو إيقاف هذه الاستخدامات، وتقييد البيانات إلى أن تبتّوا في الأمر، وإفادتي بما فعلتم. وإن رأيتم أن أسبابكم ترجح على أسبابي، فأرجو بيانها لكل غرض على حدة.
letter-cancel = أبلغكم بإلغاء اشتراكي في ChatGPT اعتبارًا من أقرب تاريخ ممكن، وفي موعد أقصاه نهاية الفترة المدفوعة بالفعل. أرجو عدم إجراء أي خصم آخر؛ وأسحب الإذن بالخصم من وسيلة الدفع الخاصة بي اعتبارًا من ذلك التاريخ. وأرجو تأكيد استلام هذه الرسالة، وتأكيد اليوم الذي ينتهي فيه العقد.
letter-withdraw = أعلن بهذا عدولي عن عقد اشتراك ChatGPT المبيَّن أدناه. أرجو ردّ ما دفعته بوسيلة الدفع نفسها التي استخدمتها، وتأكيد العدول مع تاريخ استلامكم له ووقته. وإن اقتطعتم مقابل جزء من الفترة، فأرجو بيان كيفية حساب المبلغ. وأرجو عدم إجراء أي خصم آخر.
letter-refund = أرجو ردّ آخر دفعة سددتها لاشتراك ChatGPT المبيَّن أدناه، بوسيلة الدفع نفسها التي استخدمتها، وعدم إجراء أي خصم آخر. وإن رددتم جزءًا فقط، فأرجو بيان كيفية حساب المبلغ؛ وإن رفضتم، فأرجو ذكر السبب.
letter-facts = بيانات الاشتراك:
letter-fact-account = - الحساب: { $account }
letter-fact-plan = - الخطة: { $plan }
letter-fact-order = - رقم الطلب أو الفاتورة: { $order }
letter-fact-purchased = - تاريخ الشراء: { $day }
letter-terms = تمنحني شروط الاستخدام لديكم أيضًا مهلة 14 يومًا من كل عملية شراء لإلغائها وطلب استرداد المبلغ دون إبداء سبب، بما يتناسب مع ما بقي من الفترة المدفوعة.
letter-time = أرجو الرد كتابةً دون تأخير لا مبرر له، وخلال { $period } على الأكثر من استلام هذه الرسالة. وإن احتجتم إلى مدة أطول، فأرجو إبلاغي بذلك خلال هذه المهلة مع بيان الأسباب.
letter-time-money = أرجو الرد كتابةً وردّ المبلغ خلال { $period }.
letter-time-none = أرجو الرد كتابةً دون تأخير لا مبرر له.
letter-months = { $count-form ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
letter-days = { $count-form ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
letter-answer = { $time } ويكفي الرد بالبريد الإلكتروني على { $email }.
letter-identity = إن لم تتمكنوا من ربط هذه الرسالة بحسابي، فأرجو إفادتي بما ينقص. سأؤكد الطلب من العنوان المسجَّل للحساب نفسه؛ ولن أرسل نسخة من وثيقة هوية إلا إذا كانت لازمة وبيّنتم السبب.
letter-closing = وتفضلوا بقبول فائق الاحترام،

## Letters: what the person has to know

letter-no-advice = هذه رسالة للانطلاق منها وليست استشارة قانونية؛ القواعد فيها هي المعروفة في أواخر 2026.
letter-send = اقرأها ثم أرسلها إلى { $email } من العنوان المسجَّل للحساب.
letter-send-from = اقرأها ثم أرسلها إلى { $email } من { $from }. وإن كان الحساب مسجَّلًا على عنوان آخر، كعنوان مخفي من Apple، فاذكره بالخيار --account وأرسل منه.
letter-final = المحو لا يمكن التراجع عنه، ولا يوقف أي خصم من Apple أو Google. احفظ بياناتك أولًا: quitgpt export؛ وألغِ اشتراك المتجر أولًا: quitgpt cancel.
letter-store = إن كانت Apple هي من يأخذ المال، فهي وحدها من يستطيع إيقافه أو إعادته: الأمران quitgpt cancel وquitgpt refund يبيّنان الطريقة. حدّد من يخصم منك المال قبل الاعتماد على هذه الرسالة.
letter-caveat = { $caveat ->
    [digital] قد يسقط هذا الحق في الخدمات الرقمية مبكرًا إن وافقت على أن تبدأ الخدمة فورًا وعلى أن يسقط الحق بذلك.
    [unused] ينتهي هذا الحق بمجرد استخدام الخدمة أو الانتفاع بها: لا يمكن الوعد باسترداد المبلغ.
    [goods] نص هذا القانون الذي نعرفه يتحدث عن السلع. أما شموله الخدمات الرقمية فغير ثابت.
    [instant] الخدمات التي تُؤدَّى فورًا بوسائل إلكترونية مستثناة من هذا الحق (المادة 15 من لائحة العقود عن بُعد). ويُذكر أن OpenAI تعامل المقيمين في تركيا كالمقيمين في أوروبا مدة 14 يومًا.
    [unclear] لم يمكن التثبّت مما إذا كانت التزامات هذا القانون سارية الآن.
    [recent] كان من المتوقع أن يبدأ إنفاذ هذا القانون في نوفمبر 2026. ولا نعرف مهلة محددة للرد.
    [later] تبدأ الحقوق في قانون حماية البيانات الجديد في الهند نحو مايو 2027، ولذلك لا تذكر هذه الرسالة أي قانون.
    [verification] على الشركة تأكيد الطلب خلال 10 أيام عمل، ولها أن تتحقق من هويتك، وأن تأخذ 45 يومًا أخرى إن أبلغتك بذلك.
    [no-law] لا نعرف هناك قانونًا يمكن لهذه الرسالة أن تذكره؛ وهي تطلب ذلك على كل حال.
    [discretion] لا نعرف قانونًا يمنح هذا؛ القرار لدى OpenAI. ويُقال إنها تعيد ثمن ما لم يُستخدم إن طلبت ذلك خلال 7 أيام.
    [pro-rata] قواعد OpenAI لكوريا الجنوبية: المبلغ كله خلال 7 أيام إن لم تُستخدم الخدمة، وإلا فجزء منه.
   *[other] راجع الصفحة الرسمية أيضًا.
}
letter-window = أرسلها خلال { $period } من الشراء. ومع الخيار --purchased-on DATE تذكر الرسالة ذلك اليوم ويظهر هنا آخر يوم للمهلة.
letter-window-ends = آخر يوم لذلك: { $day }.
letter-window-over = { $law ->
    [gdpr] انتهت المهلة يوم { $day }. وقد تكون أطول إن لم يُعلمك البائع بهذا الحق؛ فإن كان الأمر كذلك فاذكره في الرسالة.
   *[other] انتهت المهلة يوم { $day }.
}
letter-reminder = موعد وصول الرد: { $subject }
remind-set-day = يأتيك التذكير يوم { $day } في quitgpt remind.
letter-deadline = احفظ هذا التاريخ: إن وصلت الرسالة اليوم، فآخر موعد للرد هو { $day }.
letter-deadline-none = لا نعرف مهلة محددة للرد. احفظ يوم إرسالها، واسأل مرة أخرى بعد شهر.
letter-after = { $law ->
    [gdpr] إن فات الموعد: ذكّرهم مرة واحدة، ثم قدّم شكوى إلى مفوضية حماية البيانات في أيرلندا أو إلى هيئة حماية البيانات في بلدك. ذلك مجاني.
    [uk] إن فات الموعد: اتبع أولًا إجراءات الشكاوى لدى الشركة نفسها (dpo@openai.com)، ثم توجّه إلى مكتب مفوض المعلومات (ICO).
    [swiss] إن فات الموعد: ذكّرهم مرة واحدة، ثم توجّه إلى المفوض الاتحادي لحماية البيانات والمعلومات (FDPIC).
    [ccpa] إن فات الموعد: ذكّرهم مرة واحدة، ثم توجّه إلى هيئة الخصوصية في كاليفورنيا أو إلى المدعي العام فيها.
    [pdpl-sa] إن فات الموعد: قدّم شكوى إلى سدايا (SDAIA) خلال 90 يومًا، تتضمن الاسم ورقم الهوية والعنوان والهاتف ووصفًا للشكوى وما لديك من أدلة.
    [pdpl-eg] إن لم يصل رد: الجهة المختصة هي مركز حماية البيانات الشخصية (PDPC).
    [lgpd] إن فات الموعد: ذكّرهم مرة واحدة مع ذكر يوم رسالتك، ثم توجّه إلى هيئة حماية البيانات في البرازيل.
   *[other] إن لم يصل رد: ذكّرهم مرة واحدة مع ذكر يوم رسالتك، واكتب إلى dpo@openai.com. ثم توجّه إلى هيئة حماية البيانات أو حماية المستهلك حيث تقيم.
}
letter-after-contract = { $law ->
    [gdpr] إن رفضوا أو لم يردّوا: يساعدك مجانًا مركز المستهلك الأوروبي في بلدك (ECC-Net). أما منصة الاتحاد الأوروبي السابقة لتسوية النزاعات فقد أُغلقت.
   *[other] إن رفضوا أو لم يردّوا: اسأل جمعية لحماية المستهلك حيث تقيم. واجعل الاعتراض على الخصم لدى البنك آخر الحلول، فقد يؤدي إلى حظر الحساب.
}
letter-page = صفحة الشركة نفسها لهذا الغرض: { $page }
letter-saved = كُتبت في { $path }.
letter-link-long = بعض البرامج تقطع الروابط الطويلة. تحقق من آخر الرسالة: ينبغي أن تنتهي باسمك.
letter-ask-country = البلد الذي تقيم فيه، بحرفين، مثل DE أو GB أو US-CA
letter-ask-name = اسمك الكامل (لا يُحفظ)
letter-ask-email = عنوان بريدك الإلكتروني (لا يُحفظ)
letter-left = لم تُكتب أي رسالة.
letter-file-there = الملف `{ $path }` موجود من قبل؛ لم يتغيّر شيء
letter-file-there-hint = حدّد ملفًا آخر بالخيار -o FILE، أو انقل ذلك الملف
letter-missing = تحتاج الرسالة إلى { $option }، ولا أحد هنا ليُسأل
letter-missing-hint = أضف --name NAME و--email ADDRESS؛ وهما لا يُحفظان
letter-too-long = يجب ألا يكون { $option } فارغًا، وأقصى طوله { $limit } بايت
letter-email-odd = ليس `{ $email }` عنوان بريد إلكتروني
letter-law-unknown = لا يوجد هنا قانون باسم `{ $law }`
letter-laws = اختر واحدًا بالخيار --law: { $laws }
letter-law-needed = في { $country } قد يسري أكثر من قانون
letter-country-unknown = لا يوجد بلد أو ولاية بالرمز `{ $country }`
letter-country-unknown-hint = اكتب حرفين (ISO 3166) مثل DE أو GB أو EG؛ ولولاية من الولايات المتحدة US-CA
letter-country-missing = الجهة التي تُوجَّه إليها الرسالة تتوقف على مكان إقامتك
letter-country-missing-hint = أضف --country CODE، مثل DE أو GB أو US-CA
letter-not-there = لا يسري القانون `{ $law }` في { $country }
letter-no-such-right = لا يتيح القانون `{ $law }` رسالة من نوع `{ $kind }`
letter-kinds = مع --law { $law } يمكن كتابة: { $kinds }؛ ومع --law none لا يُذكر أي قانون

## Archive: converting and searching

convert-you = أنت
convert-untitled = بلا عنوان
convert-reasoning = التفكير
convert-call = استدعاء أداة
convert-output = النتيجة
convert-source = المصدر
convert-error = خطأ
convert-document = مستند
convert-spoken = كلام منطوق
convert-instructions = تعليمات مخصصة
convert-memory = الذاكرة
convert-version = النسخة { $number } من { $of } (لا تظهر في ChatGPT)
convert-lost = لا يظهر في ChatGPT
convert-unknown = غير مدعوم
convert-file = ملف
convert-recording = تسجيل صوتي
convert-picture = صورة
convert-missing = ليس في التصدير
convert-unshown = ملفات لا تظهر في أي رسالة
convert-conversations = المحادثات
convert-total = المجموع:
convert-messages = الرسائل:
convert-results = النتائج:
convert-earlier = الأقدم:
convert-later = الأحدث:
convert-unread = محادثات تعذّرت قراءتها، وهي محفوظة كما هي:
convert-all = كل الصفحات
convert-search = البحث في العناوين والكلمات
convert-nothing = لم يُعثر على شيء
convert-next = الصفحة التالية
convert-previous = الصفحة السابقة
convert-undated = بلا تاريخ
convert-done = { $conversations-form ->
    [zero] حُوّلت 0 محادثة فيها
    [one] حُوّلت محادثة واحدة فيها
    [two] حُوّلت محادثتان فيهما
    [few] حُوّلت { $conversations } محادثات فيها
    [many] حُوّلت { $conversations } محادثة فيها
   *[other] حُوّلت { $conversations } محادثة فيها
} { $messages-form ->
    [zero] 0 رسالة
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $messages } رسائل
    [many] { $messages } رسالة
   *[other] { $messages } رسالة
} إلى { $path }
convert-files = { $written-form ->
    [zero] لم تلزم كتابة أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $written } ملفات
    [many] كُتب { $written } ملفًا
   *[other] كُتب { $written } ملف
}، { $same-form ->
    [zero] ولم يكن أي ملف موجودًا من قبل.
    [one] وكان ملف واحد موجودًا من قبل.
    [two] وكان ملفان موجودين من قبل.
    [few] وكانت { $same } ملفات موجودة من قبل.
    [many] وكان { $same } ملفًا موجودًا من قبل.
   *[other] وكان { $same } ملف موجودًا من قبل.
}
convert-removed = { $count-form ->
    [zero] لم يُزَل أي ملف من تحويل سابق.
    [one] أُزيل ملف واحد من تحويل سابق.
    [two] أُزيل ملفان من تحويلات سابقة.
    [few] أُزيلت { $count } ملفات من تحويلات سابقة.
    [many] أُزيل { $count } ملفًا من تحويلات سابقة.
   *[other] أُزيل { $count } ملف من تحويلات سابقة.
}
convert-next-markdown = ملاحظات: افتح { $path } في Obsidian أو في أي محرّر.
convert-next-html = صفحات: افتح { $path } في متصفح.
convert-next-jsonl = أسطر: { $path }، في كل سطر رسالة.
convert-next-sqlite = قاعدة بيانات: { $path }، لـ SQLite وDatasette وما شابههما.
convert-next-open-webui = في Open WebUI: من الإعدادات، في قسم البيانات، استورد كل ملف في { $path }.
convert-next-librechat = في LibreChat: من الإعدادات، في قسم التحكم في البيانات، استورد كل ملف في { $path }.
convert-not-ours = في `{ $path }` ملفات أخرى، منها `{ $name }`؛ لم يُكتب شيء
convert-not-ours-hint = حدّد مجلدًا جديدًا أو فارغًا بالخيار -o DIR
convert-not-a-folder = ما في `{ $path }` ملف لا مجلد؛ لم يُكتب شيء
convert-no-folder = يحتاج الخيار -o إلى اسم مجلد
convert-within = يقع `{ $path }` داخل التصدير نفسه، وينبغي أن يبقى التصدير كما هو؛ لم يُكتب شيء
convert-in-use = تكتب نسخة أخرى من quitgpt في `{ $path }`؛ لم يُكتب شيء
convert-in-use-hint = انتظر إلى أن تنتهي، أو حدّد مجلدًا آخر بالخيار -o DIR
convert-newer = كتبت نسخة أحدث من quitgpt ما في `{ $path }`؛ لم يتغيّر شيء
convert-less = في `{ $path }` أكثر مما في هذا التصدير؛ لم يُكتب شيء
convert-less-gone = { $count-form ->
    [zero] كل محادثات المجلد موجودة في هذا التصدير
    [one] محادثة واحدة في المجلد ليست في هذا التصدير
    [two] محادثتان في المجلد ليستا في هذا التصدير
    [few] في المجلد { $count } محادثات ليست في هذا التصدير
    [many] في المجلد { $count } محادثة ليست في هذا التصدير
   *[other] في المجلد { $count } محادثة ليست في هذا التصدير
}
convert-less-older = { $count-form ->
    [zero] لا توجد في المجلد محادثة أحدث مما في هذا التصدير
    [one] محادثة واحدة في المجلد أحدث مما في هذا التصدير
    [two] محادثتان في المجلد أحدث مما في هذا التصدير
    [few] في المجلد { $count } محادثات أحدث مما في هذا التصدير
    [many] في المجلد { $count } محادثة أحدث مما في هذا التصدير
   *[other] في المجلد { $count } محادثة أحدث مما في هذا التصدير
}
convert-less-files = { $count-form ->
    [zero] كل ما في المجلد من صور وتسجيلات وملفات مرفوعة موجود في هذا التصدير
    [one] ملف واحد في المجلد (صورة أو تسجيل أو ملف مرفوع) ليس في هذا التصدير
    [two] ملفان في المجلد (صور أو تسجيلات أو ملفات مرفوعة) ليسا في هذا التصدير
    [few] في المجلد { $count } ملفات (صور وتسجيلات وملفات مرفوعة) ليست في هذا التصدير
    [many] في المجلد { $count } ملفًا (صور وتسجيلات وملفات مرفوعة) ليست في هذا التصدير
   *[other] في المجلد { $count } ملف (صور وتسجيلات وملفات مرفوعة) ليست في هذا التصدير
}
convert-less-stay = { $count-form ->
    [zero] مع --replace لن تبقى أي محادثة من محادثات المجلد
    [one] مع --replace تبقى محادثة واحدة من محادثات المجلد
    [two] مع --replace تبقى محادثتان من محادثات المجلد
    [few] مع --replace تبقى { $count } محادثات من محادثات المجلد
    [many] مع --replace تبقى { $count } محادثة من محادثات المجلد
   *[other] مع --replace تبقى { $count } محادثة من محادثات المجلد
}
convert-less-hint = للاحتفاظ بالاثنين حدّد مجلدًا آخر بالخيار -o DIR؛ وللاحتفاظ بما في هذا التصدير وحده أضف --replace
convert-interrupted-hint = شغّل الأمر نفسه مرة أخرى: يتابع من حيث توقف
convert-full-hint = أخلِ مساحة على القرص ثم شغّل الأمر نفسه مرة أخرى: يتابع من حيث توقف
convert-not-allowed-hint = حدّد بالخيار -o DIR مجلدًا يمكنك الكتابة فيه
convert-stopped = توقّف العمل. كل ملف في `{ $path }` كامل، ما عدا الملفات المخفية المسماة .quitgpt-unfinished التي يزيلها الأمر نفسه قبل أن يكمل الباقي.
convert-unreadable = { $count-form ->
    [zero] لا توجد في { $path } محادثة تعذّرت قراءتها
    [one] تعذّرت قراءة محادثة واحدة؛ وهي محفوظة كما هي في { $path }
    [two] تعذّرت قراءة محادثتين؛ وهما محفوظتان كما هما في { $path }
    [few] تعذّرت قراءة { $count } محادثات؛ وهي محفوظة كما هي في { $path }
    [many] تعذّرت قراءة { $count } محادثة؛ وهي محفوظة كما هي في { $path }
   *[other] تعذّرت قراءة { $count } محادثة؛ وهي محفوظة كما هي في { $path }
}
convert-missing-files = { $count-form ->
    [zero] كل الملفات التي تعرضها المحادثات موجودة في التصدير
    [one] ملف واحد تعرضه المحادثات ليس في التصدير
    [two] ملفان تعرضهما المحادثات ليسا في التصدير
    [few] هناك { $count } ملفات تعرضها المحادثات وليست في التصدير
    [many] هناك { $count } ملفًا تعرضها المحادثات وليست في التصدير
   *[other] هناك { $count } ملف تعرضها المحادثات وليست في التصدير
}
convert-damaged-files = { $count-form ->
    [zero] لا توجد ملفات تالفة في التصدير: { $file } ({ $cause })
    [one] ملف واحد في التصدير تالف وتُرك: { $file } ({ $cause })
    [two] ملفان في التصدير تالفان وتُركا؛ أولهما { $file } ({ $cause })
    [few] هناك { $count } ملفات تالفة في التصدير وتُركت؛ أولها { $file } ({ $cause })
    [many] هناك { $count } ملفًا تالفًا في التصدير وتُركت؛ أولها { $file } ({ $cause })
   *[other] هناك { $count } ملف تالف في التصدير وتُركت؛ أولها { $file } ({ $cause })
}
convert-kept = { $count-form ->
    [zero] لم يتغيّر أي ملف منذ كُتب: { $names }
    [one] ملف واحد غيّرته أنت أو برنامج آخر فتُرك كما هو: { $names }
    [two] ملفان غيّرتهما أنت أو برنامج آخر فتُركا كما هما، ومنهما: { $names }
    [few] هناك { $count } ملفات غيّرتها أنت أو برنامج آخر فتُركت كما هي، ومنها: { $names }
    [many] هناك { $count } ملفًا غيّرتها أنت أو برنامج آخر فتُركت كما هي، ومنها: { $names }
   *[other] هناك { $count } ملف غيّرتها أنت أو برنامج آخر فتُركت كما هي، ومنها: { $names }
}
search-archive-none = لا شيء في المحادثات فيه كل هذه الكلمات
search-archive-none-hint = جرّب كلمات أقل أو أقصر
search-archive-no-words = لا توجد كلمة للبحث عنها
search-archive-no-words-hint = quitgpt archive search FILE WORDS
search-archive-more = { $count-form ->
    [zero] لم يُعثر على رسائل أخرى؛ يمكن عرض المزيد بالخيار --limit { $limit }.
    [one] عُثر على رسالة أخرى؛ اعرضها بالخيار --limit { $limit }.
    [two] عُثر على رسالتين أخريين؛ اعرض المزيد بالخيار --limit { $limit }.
    [few] عُثر على { $count } رسائل أخرى؛ اعرض المزيد بالخيار --limit { $limit }.
    [many] عُثر على { $count } رسالة أخرى؛ اعرض المزيد بالخيار --limit { $limit }.
   *[other] عُثر على { $count } رسالة أخرى؛ اعرض المزيد بالخيار --limit { $limit }.
}
search-archive-more-titles = { $count-form ->
    [zero] لم يُعثر على محادثات أخرى بعناوينها؛ يمكن عرض المزيد بالخيار --limit { $limit }.
    [one] عُثر على محادثة أخرى بعنوانها؛ اعرضها بالخيار --limit { $limit }.
    [two] عُثر على محادثتين أخريين بعنوانيهما؛ اعرض المزيد بالخيار --limit { $limit }.
    [few] عُثر على { $count } محادثات أخرى بعناوينها؛ اعرض المزيد بالخيار --limit { $limit }.
    [many] عُثر على { $count } محادثة أخرى بعناوينها؛ اعرض المزيد بالخيار --limit { $limit }.
   *[other] عُثر على { $count } محادثة أخرى بعناوينها؛ اعرض المزيد بالخيار --limit { $limit }.
}
search-archive-in-title = عُثر عليها بعنوانها، بدأت { $time }
search-archive-titled = عُثر عليها بعنوانها
search-archive-tool = أداة
search-archive-read =
    لقراءة هذه المحادثات كاملة، حوّل التصدير إلى صفحات:
    quitgpt archive convert { $files } -o DIR --to html
search-archive-unfinished = لم يكتمل التحويل في `{ $path }`، فلم يُبحث فيما ينقصه؛ والأمر quitgpt archive convert نفسه يتابع من حيث توقف
search-archive-one-folder = لا يمكن البحث إلا في مجلد محوّل واحد في كل مرة، ولا يمكن البحث فيه وفي تصدير معًا
search-archive-range = يقع تاريخ --until قبل --since
search-archive-none-range-hint = جرّب كلمات أقل أو أقصر، أو فترة أطول
search-archive-not-ours = ليس في `{ $path }` تصدير ولا ناتج تحويل يمكن البحث فيه

## The pledge

pledge-off = لم تُضبط أي حملة، فلا أحد يُرسل إليه تعهّد؛ ولا توجد في quitgpt حملة مضبوطة مسبقًا
pledge-off-hint = نفّذ quitgpt settings set pledge.endpoint URL، مع العنوان الذي تذكره حملتك
pledge-setting-odd = في الإعداد `{ $key }` قيمة لا يقبلها؛ لم يُرسل شيء
pledge-setting-odd-hint = نفّذ quitgpt settings set { $key } VALUE، أو quitgpt settings unset { $key }
pledge-no-token = المتغير `{ $name }`، الذي ينبغي أن يكون فيه رمز وصول الحملة، غير مضبوط أو لا يمكن إرساله؛ لم يُرسل شيء
pledge-no-token-hint = اضبط { $name } لهذا الأمر وحده، أو quitgpt settings unset pledge.token-env
pledge-no-number = لا يمكن الحصول على رقم عشوائي من هذا النظام؛ لم يُرسل شيء
pledge-number-used = استخدمت نسخة أخرى من quitgpt رقم هذا التعهّد قبل قليل؛ لم يُرسل شيء
pledge-number-not-kept = لا يمكن حفظ رقم التعهّد هنا؛ سيختلف رقم التعهّد الذي يُرسل
pledge-number-unknown = لا يوجد تعهّد يبدأ رقمه بـ `{ $number }`، أو يوجد أكثر من واحد
pledge-status-hint = quitgpt pledge status
pledge-too-long = هذا التعهّد أطول من { $limit } كيبيبايت؛ لم يُرسل شيء
pledge-too-long-hint = اختصر عنوان الحملة أو pledge.template أو ما كتبته
outbox-full = هناك { $limit } من التعهّدات في الانتظار من قبل؛ لم يُرسل شيء
outbox-broken = تعذّرت قراءة `{ $path }`، حيث تنتظر التعهّدات؛ لم يُرسل شيء ويبقى الملف كما كان
outbox-broken-hint = انقل الملف من مكانه، أو أصلحه في محرّر نصوص
outbox-newer = كتبت نسخة أحدث من quitgpt الملف `{ $path }`؛ لم يُرسل شيء ويبقى الملف كما كان
outbox-newer-hint = استخدم النسخة الأحدث من quitgpt للتعهّدات
pledge-level-cancelled = ألغيت اشتراكي
pledge-level-deleted = حذفت حسابي
pledge-level-switched = انتقلت إلى شيء آخر
pledge-level-will-cancel = سألغي اشتراكي
pledge-ask-level = ماذا تريد أن تقول؟
pledge-no-level = لم يُذكر ما تتعهّد به، ولا يظهر ذلك في سجلك
pledge-no-level-hint = أضف --level LEVEL، وهو واحد مما يلي: { $levels }
pledge-ask-name = اسمك (يمكن تركه فارغًا)
pledge-ask-email = عنوان بريدك الإلكتروني (يحتاج إليه نموذج الحملة؛ ولا يُرسل إلا مع هذا التعهّد)
pledge-ask-country = بلدك، بحرفين مثل DE أو EG (يمكن تركه فارغًا)
pledge-field-odd = ليس في { $option } ما ينبغي أن يكون فيه؛ لم يُرسل شيء
pledge-field-unknown = لا مكان لدى { $host } للخيار { $option }؛ لم يُرسل شيء
pledge-field-unknown-hint = احذف { $option }
pledge-field-missing = لا يقبل { $host } أي تعهّد من دون { $option }، ولا أحد هنا ليُسأل؛ لم يُرسل شيء
pledge-field-missing-hint = أضف { $option }
pledge-field-needed = لا يمكن ترك هذا فارغًا. مفتاح Esc للمغادرة دون إرسال شيء.
pledge-field-again = لم يُفهم هذا. اكتبه مرة أخرى، أو غادر بمفتاح Esc.
pledge-not-anonymous = لا يقبل { $host } أي تعهّد من دون عنوان بريد إلكتروني، فلا يمكن أن يكون مجهول الاسم؛ لم يُرسل شيء
pledge-not-anonymous-hint = احذف --anonymous، أو لا ترسل أي تعهّد
pledge-preview-about = هذا ما كان الأمر quitgpt pledge send سيرسله إلى { $host }، على العنوان { $url }
pledge-preview-nothing = لم يُرسل شيء.
pledge-lookup = يُسأل { $host } أولًا، دون إرسال شيء من هذا، إلى أين تذهب التوقيعات؛ ولا يُستخدم إلا مكان على { $host } نفسه.
pledge-consent-title = ما سيُرسل
pledge-field-to = إلى
pledge-field-address = العنوان
pledge-field-level = ما تقوله
pledge-field-day = اليوم
pledge-day = { $day }
pledge-field-number = رقم التعهّد
pledge-field-name = اسمك
pledge-field-email = عنوان بريدك الإلكتروني
pledge-field-country = بلدك
pledge-field-token = رمز الوصول
pledge-token-from = من المتغير { $name }، ولا يُعرض
pledge-sees-address = يرى { $host } أيضًا عنوان IP الخاص بك، وهو يدل على مكانك تقريبًا، ولحظة الإرسال. ولا يُرسل شيء آخر من سجلك.
pledge-format-quitgpt = يستطيع { $host } أن يؤكد ما سجّله، وتستطيع أن تسحبه لاحقًا: quitgpt pledge withdraw
pledge-format-osdi = قد يضع التوقيع عنوان بريدك الإلكتروني في القائمة البريدية للحملة، وقد يعيده إليها إن كنت قد خرجت منها. ولا يقدّم { $host } عادةً أي تأكيد.
pledge-format-webhook = خدمة النماذج { $host } لا تقدّم أي تأكيد، ولا يمكن سحب ما لديها إلا بالكتابة إلى الحملة.
pledge-sensitive = قد يكشف التعهّد مع اسمك أو عنوان بريدك الإلكتروني عن رأيك؛ وفي بعض الأماكن يحمي القانون ذلك حماية خاصة. لا ترسله إلا إن كنت تريد أن يعرفه هؤلاء.
pledge-kept-until = إلى أن يُحسم الأمر، يُحفظ هذا كله على هذا الحاسوب في الملف outbox.json، ولا يقرؤه غيرك.
pledge-contact = للأسئلة عن بياناتك: { $contact }
pledge-no-contact = من يدير { $host } يجيب عن الأسئلة المتعلقة ببياناتك.
pledge-exact = هذا بالضبط ما يُرسل:
pledge-exact-token = هذا بالضبط ما يُرسل، ورمز الوصول مكان ***:
pledge-ask = هل يُرسل هذا إلى { $host }؟
pledge-no = لا، لا ترسل شيئًا
pledge-yes = نعم، أرسله
pledge-not-sent = لم يُرسل شيء.
pledge-other-host = يذكر --consent المضيف `{ $named }`، لكن التعهّد سيذهب إلى `{ $host }`؛ لم يُرسل شيء
pledge-cannot-ask = يحتاج الإرسال إلى `{ $host }` إلى موافقة، ولا أحد هنا ليجيب؛ لم يُرسل شيء
pledge-consent-hint = اقرأ أولًا quitgpt pledge preview --level { $level }؛ ثم quitgpt pledge send --level { $level } --consent { $host }
pledge-already = لدى { $host } هذا التعهّد منك منذ يوم { $day }. لم يُرسل شيء.
pledge-waits-already = هناك تعهّد كهذا إلى `{ $host }` في الانتظار من قبل؛ لم يُرسل شيء
pledge-waits-hint = الأمر quitgpt pledge retry يرسل ذلك التعهّد؛ والأمر quitgpt pledge withdraw يلغيه
pledge-sending = { $what ->
    [withdrawal] يُسحب التعهّد من { $host } …
   *[pledge] يُرسل التعهّد إلى { $host } …
}
pledge-once-more = لا رد يحسم الأمر بعد؛ يُسأل الخادم مرة أخرى ({ $number }).
pledge-tries = { $count-form ->
    [zero] لم يُسأل الخادم.
    [one] سُئل الخادم مرة واحدة.
    [two] سُئل الخادم مرتين.
    [few] سُئل الخادم { $count } مرات.
    [many] سُئل الخادم { $count } مرة.
   *[other] سُئل الخادم { $count } مرة.
}
pledge-confirmed = { $what ->
    [withdrawal] سُحب التعهّد، وأكّد ذلك { $host }.
   *[pledge] أُرسل التعهّد، وأكّد ذلك { $host }.
}
pledge-before = { $what ->
    [withdrawal] لا يوجد لدى { $host } تعهّد كهذا (أو لم يعد يوجد). فهو مسحوب.
   *[pledge] أُرسل التعهّد، ويقول { $host } إنه كان مسجَّلًا من قبل. يُحسب مرة واحدة.
}
pledge-unconfirmed = أُرسل التعهّد. لا يقدّم { $host } أي تأكيد، فلا أحد هنا يستطيع أن يقول هل سُجّل.
pledge-unreached = { $what ->
    [withdrawal] تعذّر الوصول إلى `{ $host }`؛ لم يُرسل شيء، ويُحفظ طلب السحب لوقت لاحق
   *[pledge] تعذّر الوصول إلى `{ $host }`؛ لم يُرسل شيء، ويُحفظ التعهّد لوقت لاحق
}
pledge-certificate = { $what ->
    [withdrawal] شهادة `{ $host }` غير صالحة، فقد يكون هذا طرفًا آخر؛ لم يُرسل شيء، ويُحفظ طلب السحب
   *[pledge] شهادة `{ $host }` غير صالحة، فقد يكون هذا طرفًا آخر؛ لم يُرسل شيء، ويُحفظ التعهّد
}
pledge-certificate-hint = جرّب شبكة أخرى؛ وإن كانت شبكتك تفحص كل الاتصالات فيمكن للمتغير SSL_CERT_FILE أن يذكر شهادتها
pledge-no-client = { $what ->
    [withdrawal] لا يمكن إنشاء اتصال آمن بـ `{ $host }` من هنا؛ لم يُرسل شيء، ويُحفظ طلب السحب
   *[pledge] لا يمكن إنشاء اتصال آمن بـ `{ $host }` من هنا؛ لم يُرسل شيء، ويُحفظ التعهّد
}
pledge-silent = { $what ->
    [withdrawal] لم يرد `{ $host }` في الوقت المحدد؛ ربما وصل طلب السحب، ويُحفظ لوقت لاحق
   *[pledge] لم يرد `{ $host }` في الوقت المحدد؛ ربما وصل التعهّد، ويُحفظ لوقت لاحق
}
pledge-broken = { $what ->
    [withdrawal] قطع `{ $host }` الاتصال أو لم يرد ردًا سليمًا؛ ربما وصل طلب السحب، ويُحفظ لوقت لاحق
   *[pledge] قطع `{ $host }` الاتصال أو لم يرد ردًا سليمًا؛ ربما وصل التعهّد، ويُحفظ لوقت لاحق
}
pledge-busy = { $what ->
    [withdrawal] الخادم `{ $host }` مشغول (HTTP { $status })؛ يُحفظ طلب السحب لوقت لاحق
   *[pledge] الخادم `{ $host }` مشغول (HTTP { $status })؛ يُحفظ التعهّد لوقت لاحق
}
pledge-trouble = { $what ->
    [withdrawal] هناك خلل لدى `{ $host }` (HTTP { $status })؛ يُحفظ طلب السحب لوقت لاحق
   *[pledge] هناك خلل لدى `{ $host }` (HTTP { $status })؛ يُحفظ التعهّد لوقت لاحق
}
pledge-refused = { $what ->
    [withdrawal] لا يقبل `{ $host }` سحب التعهّد بهذه الطريقة (HTTP { $status })؛ يُحفظ طلب السحب هنا
   *[pledge] لم يقبل `{ $host }` التعهّد (HTTP { $status })؛ يُحفظ هنا ولا يُرسل مرة أخرى من تلقاء نفسه
}
pledge-redirected = { $what ->
    [withdrawal] يحيل `{ $host }` إلى `{ $to }` (HTTP { $status })، ولا يتبعه quitgpt إلى هناك؛ يُحفظ طلب السحب
   *[pledge] يحيل `{ $host }` إلى `{ $to }` (HTTP { $status })، ولا يتبعه quitgpt إلى هناك؛ يُحفظ التعهّد
}
pledge-redirected-hint = اسأل الحملة عن العنوان النهائي؛ quitgpt settings set pledge.endpoint URL
pledge-unclear = { $why ->
    [too-long] ردّ `{ $host }` أطول من أن يكون تأكيدًا؛ لا يُعرف هل سجّل شيئًا، ويُحفظ ما أُرسل لوقت لاحق
    [not-json] ردّ `{ $host }` ليس تأكيدًا (ليس JSON)؛ لا يُعرف هل سجّل شيئًا، ويُحفظ ما أُرسل لوقت لاحق
    [other-pledge] أكّد `{ $host }` تعهّدًا آخر غير تعهّدك؛ لا يُعرف هل سجّل شيئًا، ويُحفظ ما أُرسل لوقت لاحق
   *[no-member] ردّ `{ $host }` يخلو من التأكيد المتفق عليه؛ لا يُعرف هل سجّل شيئًا، ويُحفظ ما أُرسل لوقت لاحق
}
pledge-no-place = لا يذكر `{ $host }` مكانًا للتوقيعات على خادمه نفسه؛ لم يُرسل شيء، ويُحفظ التعهّد
pledge-no-place-hint = اسأل الحملة عن عنوان Record Signature Helper لديها؛ quitgpt settings set pledge.endpoint URL
pledge-server-said = قال الخادم: { $words }
pledge-not-before = يطلب الخادم ألا يُتّصل به قبل { $when }
pledge-retry-hint = quitgpt pledge retry
pledge-retry-number-hint = عندئذ quitgpt pledge retry، أو الآن quitgpt pledge retry { $number }
pledge-refused-hint = الأمر quitgpt pledge withdraw يلغيه؛ والأمر quitgpt settings يعرض عنوان الحملة والصيغة
pledge-refused-token-hint = الأمر quitgpt settings get pledge.token-env يذكر المتغير الذي ينبغي أن يكون فيه رمز وصول الحملة
pledge-unsure-hint = لا أحد هنا يستطيع أن يقول هل وصل: الأمر quitgpt pledge retry { $number } يرسله مرة أخرى، والأمر quitgpt pledge withdraw { $number } يلغيه
pledge-nothing-waits = لا تعهّد في الانتظار.
pledge-settled-before = كان التعهّد { $number } محسومًا من قبل؛ لم يُرسل شيء مرة أخرى.
pledge-other-campaign = ينتظر التعهّد { $number } الإرسال إلى `{ $host }`، وهذه ليست الحملة المضبوطة؛ يبقى محفوظًا
pledge-other-campaign-hint = quitgpt settings set pledge.endpoint { $url }
pledge-was-refused = رفض الخادم التعهّد { $number }، فلا يُرسل مرة أخرى من تلقاء نفسه؛ يبقى محفوظًا
pledge-waits-until = طلب الخادم ألا يُتّصل به بشأن التعهّد { $number } قبل { $when }؛ يبقى محفوظًا
pledge-may-have-arrived = ربما وصل التعهّد { $number } من قبل، فلا يُرسل مرة أخرى من تلقاء نفسه؛ يبقى محفوظًا
pledge-ask-withdraw = أي تعهّد تريد أن تسحب؟
pledge-withdraw-none = لا شيء
pledge-not-withdrawn = لم يُسحب شيء.
pledge-withdraw-which = هناك أكثر من تعهّد؛ لم يُسحب شيء
pledge-withdraw-which-hint = نفّذ quitgpt pledge withdraw NUMBER، مع واحد مما يلي: { $numbers }؛ أو --all
pledge-nothing-to-withdraw = لا يوجد تعهّد لسحبه.
pledge-withdrawn-local = سُحب التعهّد هنا. لم يصل قط إلى { $host }.
pledge-by-hand = لا يتيح { $host } لأي برنامج أن يسحب تعهّدًا. اطلب ذلك بكلماتك أنت، واذكر اليوم ({ $day })، واذكر الرقم { $number } إن كان جزءًا من النموذج.
pledge-write-to = اكتب إلى { $contact }
pledge-write-to-host = اكتب إلى من يديرون { $host }
pledge-withdraw-elsewhere = التعهّد لدى `{ $host }`، وهذه ليست الحملة المضبوطة؛ لم يُسحب شيء
pledge-withdraw-elsewhere-hint = نفّذ quitgpt settings set pledge.endpoint URL، مع العنوان لدى { $host } الذي استخدمته حينها
pledge-campaign = تذهب التعهّدات إلى { $host } ({ $url }، الصيغة { $format })، ولا يحدث ذلك إلا حين ترسل أحدها.
pledge-none = لم تُضبط أي حملة، فلا يمكن إرسال أي تعهّد. ولا توجد في quitgpt حملة مضبوطة مسبقًا.
pledge-waiting-title = في الانتظار
pledge-sent-title = أُرسل
pledge-line = { $number } · { $level } · { $host } · { $day }
pledge-standing-waits = لم يُرسل بعد
pledge-standing-unsure = ربما وصل
pledge-standing-refused = مرفوض
pledge-standing-withdrawal = يجري سحبه
pledge-standing-confirmed = مؤكَّد
pledge-standing-unconfirmed = أُرسل، دون تأكيد
pledge-standing-withdrawn = مسحوب
pledge-standing-by-hand = يُسحب بالكتابة إليهم
pledge-offer = لقد ضبطت حملة، { $host }. إن أردت أن تُحسب هناك فيمكنك أن ترسل إليها تعهّدًا: { $level }.
pledge-offer-shown = سترى كل شيء قبل أن يُرسل أي شيء. لا تُسأل عن هذا إلا مرة واحدة.
pledge-offer-ask = هل تريد أن ترى التعهّد؟
pledge-offer-no = لا
pledge-offer-yes = نعم، اعرضه
pledge-offer-later = لم يُرسل شيء. متى شئت: quitgpt pledge send

## Checking guides

lint-error = خطأ
lint-warning = تنبيه
check-unreadable = تعذّرت قراءة الأدلة في `{ $path }`
check-language = { $lang }: { $there } من { $texts } نصًا؛ الناقص: { $missing }، الأدلة القديمة: { $stale }، الزائد: { $extra }، المختلف: { $different }
check-summary = الملفات: { $files }، الأخطاء: { $errors }، التنبيهات: { $warnings }
network-client = لا يمكن الاتصال بالشبكة من هنا
lint-toml = صياغة غير صحيحة: { $cause }
    .repair = أصلح هذا السطر؛ يعرض CONTRIBUTING.md كل المفاتيح الممكنة في ملف المعلومات وفي مقدمة الملف
lint-bad-id = ليس `{ $what }` كلمات بأحرف لاتينية صغيرة تصلها شرطات
    .repair = اكتبه مثل `web-cancel`
lint-duplicate-id = الاسم `{ $what }` مستخدم من قبل
    .repair = أعطِ أحدهما اسمًا آخر
lint-empty-text = النص فارغ: { $what }
    .repair = اكتبه، أو احذف السطر
lint-bad-dated = ليس `{ $what }` تاريخ مصدر
    .repair = اكتب YYYY أو YYYY-MM أو YYYY-MM-DD أو undated
lint-bad-checked = ليس `{ $what }` يومًا
    .repair = اكتب اليوم مثل 2026-11-22 دون علامات اقتباس
lint-not-https = لا يبدأ `{ $what }` بـ https://
    .repair = ضع عنوان https، أو احذف url
lint-zero-revision = أقل رقم للمراجعة هو 1
    .repair = ابدأ من 1 وزده مع كل معلومة تتغيّر
lint-same-fallback = العنوان البديل للرابط `{ $what }` هو العنوان نفسه
    .repair = ضع عنوانًا رسميًا آخر، أو احذف fallback
lint-date-with-options = يقبل `{ $what }` تاريخًا وله خيارات أيضًا
    .repair = احذف kind = "date" أو احذف الخيارات
lint-past-without-date = للسؤال `{ $what }` خيارات، وهو يسأل عن يوم مضى
    .repair = احذف past = true أو اجعله kind = "date"
lint-too-few-options = خيارات `{ $what }` أقل من اثنين
    .repair = اذكر الإجابات الممكنة
lint-step-lacks = ينقص `{ $what }`: { $lacks }
    .repair = كل خطوة تذكر رابطها ودقائقها ومصادر ما تقوله
lint-odd-minutes = عدد الدقائق { $what } ليس بين 1 و240
    .repair = ضع وقتًا واقعيًا لمن يفعل ذلك أول مرة
lint-archive-finishes = الخطوة `{ $what }` لا رجعة فيها، وفحص الأرشيف سيُنهيها
    .repair = احذف archive أو irreversible
lint-finished-without-check = في `{ $what }` مفتاح finished_by دون check
    .repair = اذكر السؤال في check، أو احذف finished_by
lint-check-without-finish = يسأل `{ $what }` ولا تُنهي الخطوةَ أي إجابة
    .repair = اذكر الإجابات التي تنهيها في finished_by
lint-empty-when = لا يذكر `{ $what }` أي خيار
    .repair = اذكر الخيارات التي تظهر معها الخطوة، أو احذف الشرط
lint-former-id-in-use = الاسم السابق `{ $what }` هو اسم خطوة أخرى
    .repair = الأسماء دائمة: أعطِ الخطوة الجديدة اسمًا آخر
lint-date-without-step = لا يتبع `{ $what }` أي خطوة
    .repair = اذكر الخطوات التي يذكّر بها
lint-bad-offset = ليس `{ $what }` مسافة زمنية
    .repair = اكتبها مثل -72h أو 1 day أو 1 month 3 days
lint-bad-trace = لا يُكتب الأثر من هذا النوع هكذا: `{ $what }`
    .repair = يبيّن CONTRIBUTING.md ما يوضع في `at` لكل نوع؛ لا توضع النجمة إلا في الجزء الأخير، ومعها ثلاثة أحرف أو أكثر
lint-trace-system = لا يناسب `{ $what }` الأنظمة المذكورة له
    .repair = اذكر في `os` الأنظمة التي يوجد فيها هذا النوع
lint-trace-without-step = لا يتبع `{ $what }` أي خطوة
    .repair = اذكر في `steps` خطوات هذا الملف التي تتناوله
lint-bad-host = ليس `{ $what }` مضيفًا معروف المالك
    .repair = اكتب الاسم كاملًا بأحرف صغيرة، مثل help.openai.com، واذكر مالكه
lint-question-elsewhere = السؤال `{ $what }` مطروح من قبل في { $other }
    .repair = لا يتكرر السؤال بين المواضيع: استخدم ذلك السؤال، أو اختر اسمًا آخر
lint-link-form = لم يُكتب `{ $what }` بصيغته المعتادة
    .repair = اكتب { $better }
lint-link-refused = لن يُفتح `{ $what }` أبدًا ({ $why })
    .repair = ضع عنوان https على مضيف من hosts.toml؛ والمضيف الجديد يحتاج إلى سطر هناك
lint-link-without-fallback = ليس للرابط `{ $what }` عنوان بديل
    .repair = ضع له عنوانًا رسميًا ثانيًا لليوم الذي يتوقف فيه الأول
lint-link-silent = لا يجيب `{ $what }` ({ $why })
    .repair = افتحه في متصفح؛ وإن اختفى فابحث عن العنوان الجديد
lint-unknown-question = لا يطرح أي ملف السؤال `{ $what }`
    .repair = راجع الكتابة، أو اكتب السؤال
lint-unknown-option = ليس `{ $what }` إجابة عن `{ $question }`
    .repair = راجع الكتابة، أو أضف الخيار إلى السؤال
lint-unknown-step = لا توجد خطوة باسم `{ $what }`
    .repair = راجع الكتابة؛ وخطوة الموضوع الآخر تُكتب topic/step
lint-unknown-link = لا يوجد رابط باسم `{ $what }`
    .repair = راجع الكتابة، أو أضفه إلى هذا الملف أو إلى common.toml
lint-unknown-country = لا يوجد مكان بالرمز `{ $what }`
    .repair = اكتب رمزًا من ISO 3166 موجودًا في جدول [countries] من هذا الملف
lint-unknown-law = لا يوجد قانون باسم `{ $what }`
    .repair = راجع الكتابة، أو أضفه إلى هذا الملف
lint-one-elsewhere = ليس واضحًا ما الذي ينوب عن كل الأماكن الأخرى: `{ $what }`
    .repair = اضبط elsewhere = true مرة واحدة بين الجهات ومرة واحدة بين القوانين
lint-bad-address = ليس `{ $what }` عنوان بريد إلكتروني بسيطًا
    .repair = اكتبه مثل name@example.org
lint-unknown-source = لا يوجد مصدر باسم `{ $what }`
    .repair = راجع الكتابة، أو أضفه إلى هذا الملف
lint-unknown-date-question = ليس `{ $what }` سؤالًا إجابته تاريخ
    .repair = اذكر سؤالًا فيه kind = "date"
lint-unused-question = لا تعتمد أي خطوة على `{ $what }`
    .repair = استخدمه، أو احذفه
lint-unused-source = لا تذكر أي خطوة المصدر `{ $what }`
    .repair = استخدمه، أو احذفه
lint-needs-cycle = تحتاج الخطوة `{ $what }` إلى نفسها، عن طريق الخطوات التي تحتاج إليها
    .repair = احذف أحد شروط needs
lint-no-front-matter = مقدمة الملف ناقصة
    .repair = ابدأ الملف بسطر من ثلاث علامات زائد، ثم title وsummary وfollows، ثم سطر مثل الأول
lint-unknown-part = ليس `{ "{" }.{ $what }{ "}" }` جزءًا من خطوة
    .repair = الأجزاء هي .differs و.trouble و.check
lint-part-order = الجزء `{ $what }` في غير مكانه
    .repair = الترتيب هو .differs ثم .trouble ثم .check، كل منها مرة واحدة
lint-part-outside = الجزء `{ $what }` خارج أي خطوة
    .repair = انقله إلى ما تحت عنوان خطوته
lint-heading-without-id = العنوان `{ $what }` بلا اسم
    .repair = اكتب الاسم بعده، مثل ## Cancel { "{" }#web-cancel{ "}" }؛ وأجزاء الخطوة عناوين ### معها .differs أو .trouble أو .check
lint-unsupported-markdown = { $what ->
    [heading-markup] في عنوان تنسيق لا يُعرض
    [rule] هناك خط فاصل
    [list-in-list] هناك قائمة داخل قائمة
    [second-paragraph] في بند قائمة فقرة ثانية
    [line-break] هناك كسر سطر قسري
    [html] هناك HTML
    [quotation] هناك اقتباس ليس [!NOTE] ولا [!WARNING]
    [fence] هناك كتلة مسيّجة ليست `path` ولا `text`
    [emphasis] هناك نص مائل
    [strikethrough] هناك نص مشطوب
    [image] هناك صورة
    [table] هناك جدول
    [note-in-note] هناك ملاحظة داخل ملاحظة
    [fence-in-note] هناك كتلة مسيّجة داخل ملاحظة
    [nested-heading] هناك عنوان داخل كتلة أخرى
    [list-markup] في قائمة تنسيق غير معروف
    [loose-text] هناك نص خارج أي فقرة
   *[other] هناك تنسيق لا يستطيع أي قارئ عرضه
}
    .repair = استخدم الفقرات، والقوائم ذات المستوى الواحد، والملاحظات، ومسارات النقر، والروابط، والنصوص المعدّة للنسخ (CONTRIBUTING.md)
lint-link-in-sentence = هناك رابط داخل جملة
    .repair = اجعله وحده في فقرته: [words](link:id)
lint-address-in-words = في النص عنوان مكتوب: `{ $what }`
    .repair = أضفه رابطًا إلى ملف المعلومات واكتب [words](link:id)
lint-prose-without-facts = لا توجد معلومات للموضوع `{ $what }`
    .repair = سمّ الملف باسم موضوع، أو اكتب معلومات الموضوع
lint-missing-prose = الملف { $what } غير موجود
    .repair = اكتبه؛ وإلى ذلك الحين يظهر النص الإنجليزي
lint-stale-prose = هذا النص يتبع المراجعة { $what }، والمعلومات في المراجعة { $revision }
    .repair = قارنه بالنص الإنجليزي واضبط follows على { $revision }
lint-follows-future = هذا النص يتبع المراجعة { $what }، والمعلومات لم تبلغها بعد
    .repair = اضبط follows على مراجعة المعلومات
lint-missing-section = لا يوجد نص للقسم `{ $what }`
    .repair = أضف عنوانًا معه { "{" }#{ $what }{ "}" } واكتب نصه
lint-extra-section = لا تعرف المعلومات القسم `{ $what }`
    .repair = راجع الاسم، أو احذف القسم
lint-empty-section = القسم `{ $what }` بلا نص
    .repair = اكتب ما ينبغي فعله
lint-step-without-check = لا تقول الخطوة `{ $what }` كيف يتأكد القارئ من نجاحها
    .repair = أضف ### كيف تتأكد من نجاح الخطوة { "{" }.check{ "}" } واكتب نصه
lint-not-a-language = اسم المجلد `{ $what }` ليس اسم لغة
    .repair = سمّه مثل en أو ar أو pt-BR
lint-unknown-file = ليس `{ $what }` ملفًا من ملفات الأدلة
    .repair = ملف المعلومات اسمه topic.toml، والنص topic.md، والجمل interface.ftl
lint-unreadable = تعذّرت قراءة الملف: { $cause }
    .repair = اجعله ملفًا عاديًا بترميز UTF-8 لا يزيد على 1 ميبيبايت
lint-bad-sentence = صياغة غير صحيحة: { $cause }
    .repair = أصلح الجملة؛ يبيّن projectfluent.org كيف تُكتب
lint-extra-sentence = لا توجد جملة باسم `{ $what }`
    .repair = راجع الاسم، أو احذفها
lint-unknown-value = تستخدم `{ $what }` قيمة لا تصل إليها: { $value }
    .repair = استخدم القيم التي في الجملة الإنجليزية
lint-other-structure = يختلف `{ $what }` عن النص الإنجليزي في { $part ->
    [parts] أجزائه
    [links] روابطه
    [paths] مسارات النقر
    [copies] النصوص المعدّة للنسخ
   *[warnings] تحذيراته
}
    .repair = اجعلها كما هي وبالترتيب نفسه؛ الكلمات وحدها تختلف بين اللغات
lint-lost-value = لا ترد القيمة { $value } في `{ $what }`
    .repair = اذكرها حيث يذكرها النص الإنجليزي
lint-missing-form = لا نص في `{ $what }` لصيغة الجمع { $form }
    .repair = أضف [{ $form }]؛ هذه اللغة تحتاج إليها
lint-missing-sentence = الجملة `{ $what }` ناقصة
    .repair = ترجمها؛ وإلى ذلك الحين تظهر الإنجليزية

## Help

help-template-root =
    { "{about}" }

    الاستخدام: quitgpt [COMMAND] [OPTIONS]

    { "{all-args}" }{ "{after-help}" }

help-template =
    { "{about}" }

    الاستخدام: { "{usage}" }

    { "{all-args}" }{ "{after-help}" }

help-choices = { $help } [القيم الممكنة: { $choices }]
help-usage = طريقة الاستخدام
help-commands = الأوامر
help-options = الخيارات
help-arguments = المُدخلات
help-quitgpt = يرافق الناس للخروج من ChatGPT: إيقاف الدفع، مع الصفحة الصحيحة والتواريخ والإثبات. يعمل دون اتصال.
help-quitgpt-after =
    لا يرسل quitgpt شيئًا إلى أي مكان من تلقاء نفسه، ولا يجمع بيانات استخدام.

    أمثلة:
      السير في الإلغاء خطوة بخطوة:
        quitgpt cancel
      الشيء نفسه نصًا:
        quitgpt cancel --print --answer channel=app-store
      للبرامج النصية:
        quitgpt status --json
help-leave = السير في كل المواضيع بالترتيب الآمن
help-status = عرض الخطة: حالة كل خطوة وسببها، والتواريخ، وما يأتي بعد ذلك
help-done = تسجيل خطوة على أنها منتهية
help-skip = تسجيل خطوة على أنها لا تخصّك
help-undo = التراجع عن آخر تسجيل، أو عن آخر تسجيل لخطوة معيّنة
help-answer = عرض الأسئلة والإجابات، أو تسجيل إجابات
help-open = فتح صفحة خطوة، أو رابط من الأدلة
help-guide = قراءة الأدلة دون اتصال
help-guide-search = البحث عن كلمات في الأدلة
help-guide-check = فحص الأدلة: أدلتك أو أدلة في مجلد
help-guide-html = كتابة الأدلة صفحاتٍ للقراءة والطباعة والإرسال، بكل اللغات
help-guide-html-after =
    أمثلة:
      quitgpt guide html -o leaving-chatgpt          مجلد صفحات، صفحة لكل دليل ولغة
      quitgpt guide html --single guides.html        كل شيء في ملف واحد
      quitgpt guide html --single ar.html --only ar  لغة واحدة فقط
help-guide-path = كتابة مسار المجلد المخصص لأدلتك
help-remind = عرض ما حان موعده وما هو قادم؛ وحفظ التذكيرات؛ ونقلها إلى تقويمك
help-remind-list = سرد التذكيرات، وأقربها أولًا
help-remind-due = عرض ما حان موعده؛ والخروج بالرمز 3 إن وُجد شيء
help-remind-add = حفظ تذكير خاص بك
help-remind-done = تسجيل أن تذكيرًا أدّى غرضه
help-remind-snooze = جعل تذكير يأتي مرة أخرى لاحقًا
help-remind-calendar = كتابة التذكيرات ملف تقويم (iCalendar)
help-remind-notify = إرسال إشعار على سطح المكتب بما حان موعده
help-remind-install = مراجعة التذكيرات مرة كل يوم، بما في هذا النظام لذلك
help-remind-uninstall = إزالة المراجعة اليومية
help-archive = البحث عن تصدير البيانات وفحصه وتحويله والبحث فيه وعدّ ما فيه
help-archive-find = البحث عن التصدير في مجلد التنزيلات
help-archive-verify = فحص التصدير: هل هو كامل ومقروء
help-archive-convert = كتابة المحادثات بصيغ أخرى: للقراءة أو البحث أو لبرنامج آخر
help-archive-search = البحث عن كلمات في المحادثات
help-archive-stats = عدّ ما في التصدير
help-letter = كتابة رسالة طلب: اطلاع أو محو أو اعتراض أو إلغاء أو عدول أو استرداد مبلغ
help-letter-after =
    لا يُرسَل شيء ولا يُحفظ شيء مما تكتبه. إن لم يُذكر --law فالقانون والشركة يتبعان --country.

    أمثلة:
      quitgpt letter erasure --country DE --name "Ada Example" --email ada@example.org
      quitgpt letter access --law ccpa --html -o letter.html
      quitgpt letter withdraw --country FR --purchased-on 2026-11-20 --mailto
help-pledge = إبلاغ حملة تختارها بأنك غادرت: باختيارك، ويُعرض قبل أن يُرسل، ويمكنك سحبه
help-pledge-after =
    لا يُرسل شيء ما لم تضبط حملة وتوافق على ما يُعرض:
      quitgpt settings set pledge.endpoint URL
      quitgpt pledge preview --level cancelled
      quitgpt pledge send --level cancelled
help-pledge-preview = عرض البايتات كما هي بالضبط وإلى أين ستذهب؛ دون إرسال شيء
help-pledge-send = عرض ما سيُرسل، ثم السؤال، ثم إرساله
help-pledge-status = عرض ما في الانتظار وما أُرسل
help-pledge-retry = إرسال ما لا يزال في الانتظار
help-pledge-withdraw = سحب تعهّد، هنا ولدى الحملة
help-report = كتابة تقرير مؤرَّخ بما أُنجز، بصيغة Markdown أو صفحة للطباعة
help-settings = عرض الإعدادات وتغييرها
help-settings-list = سرد الإعدادات بقيمها ومصادرها
help-settings-get = كتابة قيمة واحدة
help-settings-set = حفظ قيمة في ملف الإعدادات
help-settings-unset = إزالة قيمة من ملف الإعدادات
help-settings-path = كتابة مسار ملف الإعدادات
help-doctor = عرض ما يراه quitgpt هنا، وما العمل في كل مشكلة
help-forget = إزالة سجل quitgpt وإعداداته، بعد السؤال
help-completions = كتابة ملف الإكمال التلقائي لصَدَفة الأوامر
help-man = كتابة صفحات دليل الأوامر
help-help = عرض مساعدة أمر
arg-help = عرض هذه المساعدة
arg-version = عرض الإصدار
arg-lang = لغة النصوص، مثل en أو ar
arg-data-dir = مجلد السجل وأدلتك الخاصة
arg-config = ملف الإعدادات
arg-json = كتابة مستند JSON واحد
arg-color = متى تُستخدم الألوان
arg-plain = أسطر فقط: لقارئات الشاشة والنوافذ الطرفية البسيطة
arg-no-input = لا أسئلة؛ عند نقص شيء يفشل الأمر ويذكره
arg-answer = الإجابة عن سؤال مسبقًا؛ وتفصل الفواصل بين الإجابات
arg-no-open = كتابة الروابط بدل فتحها
arg-qr = رسم الروابط رموز QR أيضًا
arg-at = العرض كأننا في تلك اللحظة؛ لا يُكتب شيء
arg-quiet = كلام أقل
arg-verbose = كلام أكثر
arg-print = الكتابة بدل السير في الخطوات أو فتح الصفحات
arg-dry-run = عرض فقط؛ لا تسجيل ولا تغيير
arg-step = خطوة، مثل cancel/web-cancel
arg-on = اليوم الذي أُنجزت فيه
arg-note = كلمات تُحفظ معها
arg-ref = رقم طلب أو حالة يُحفظ معها
arg-pairs = سؤال وإجابته
arg-what = خطوة أو رابط
arg-fallback = العنوان الثاني
arg-topic = موضوع، مثل cancel
arg-status-topic = المواضيع المطلوب عرضها؛ وإلا فما بدأته منها
arg-all = كل المواضيع، ما بدأته وما لم تبدأه
arg-pledge-withdraw-all = كل التعهّدات
arg-check = الخروج بالرمز 3 إن بقيت خطوات مفتوحة
arg-contents = ابدأ بقائمة الخطوات مهما كان الدليل قصيرًا
arg-single = ملف واحد لكل شيء بدل مجلد
arg-only = هذه اللغة فقط؛ ويمكن تكرار الخيار
arg-raw = نص Markdown كما كُتب
arg-width = عدد أعمدة الكتابة
arg-no-pager = بلا عرض صفحة بصفحة
arg-words = كلمات يجب أن توجد كلها
arg-folder = مجلد أدلة
arg-bidi = اعرض سطرًا عربيًا بكل الطرق، واسأل أيها يُقرأ جيدًا، واحفظ الجواب
arg-online = سؤال كل رابط أيضًا إن كان يجيب (يستخدم الشبكة)
arg-key = اسم الإعداد
arg-value = قيمته
arg-yes = بلا سؤال
arg-shell = صَدَفة الأوامر
arg-output = المجلد الذي يُكتب فيه
arg-report-output = الملف الذي يُكتب فيه
arg-report-html = كتابة صفحة للطباعة بدل Markdown
arg-command = أمر
arg-files = التصدير: ملف ZIP، أو عدة أجزاء منه، أو مجلد
arg-folders = المجلدات التي يُبحث فيها؛ وإلا فمجلد التنزيلات
arg-archive-convert-output = المجلد الذي يُكتب فيه
arg-to = الصيغ المطلوب كتابتها، بينها فواصل
arg-archive-convert-replace = إزالة ما في المجلد وليس في هذا التصدير
arg-archive-search-limit = عدد الرسائل المعروضة
arg-archive-search-since = الرسائل من هذا اليوم وما بعده فقط
arg-archive-search-until = الرسائل إلى نهاية هذا اليوم فقط
arg-where = التصدير، أو المجلد الذي حُوّل إليه؛ ويمكن أن تتبعه أجزاء التصدير الأخرى
arg-archive-search-words = الكلمات المطلوب البحث عنها
arg-svg = رسم الشهور صورةً في هذا الملف أيضًا
arg-kind = ما المطلوب
arg-law = القانون الذي يُذكر؛ وإلا فقانون المكان
arg-country = مكان إقامتك: DE أو GB أو EG أو US-CA (ISO 3166)
arg-name = اسمك
arg-letter-name = اسمك الكامل
arg-email = عنوان بريدك الإلكتروني
arg-letter-email = عنوان البريد الذي يصل إليه الرد
arg-level = ما تتعهّد به
arg-anonymous = إرسال التعهّد بلا اسم وبلا عنوان بريد إلكتروني
arg-consent = الموافقة، دون سؤال، على الإرسال إلى هذا المضيف بعينه
arg-number = رقم تعهّد، أو أوله (quitgpt pledge status)
arg-account = بريد الحساب الإلكتروني أو رقم هاتفه، إن كان غيره
arg-address = عنوانك البريدي في سطر واحد
arg-plan = الخطة التي اشتريتها
arg-order = رقم طلب أو فاتورة
arg-purchased-on = يوم الشراء
arg-with-done = ما انتهى منها أيضًا
arg-within = ما يحين موعده خلال هذه المدة أيضًا، مثل 3d أو 12h
arg-time-of-day = الوقت من اليوم (09:00 إن لم يُذكر غيره)
arg-text = ما المطلوب التذكير به
arg-due-on = اليوم، أو اليوم والوقت (RFC 3339)
arg-due-in = كم من الوقت بعد الآن، مثل 7d أو 36h
arg-reminder = تذكير، كما يعرضه quitgpt remind list
arg-for = كم يتأخر، مثل 2d أو 6h
arg-calendar-output = الملف الذي يُكتب فيه، بدل الناتج؛ يُستبدل كله
arg-with = ما الذي يتولى المراجعة؛ وإلا فما يناسب هذا النظام
arg-mailto = كتابة رابط mailto: يفتح برنامج البريد
arg-remind = حفظ آخر موعد للرد أيضًا، ليظهر في quitgpt remind
arg-letter-html = كتابة صفحة للطباعة
arg-letter-output = الملف الذي يُكتب فيه؛ يجب ألا يكون موجودًا من قبل
