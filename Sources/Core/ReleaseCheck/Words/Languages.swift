/// Languages that interpreters in Britain are booked for.
enum Languages {
    static let names = FunctionWords.words(
        """
        afrikaans akan albanian amharic arabic armenian azeri azerbaijani bahasa bambara bangla \
        bengali berber
        bosnian bsl bulgarian burmese cantonese catalan chinese croatian czech danish dari dutch edo
        estonian ewe farsi fijian filipino finnish flemish french fula fulani ga georgian german \
        greek
        gujarati hakka hausa hebrew hindi hindko hungarian igbo ibo indonesian italian japanese \
        kannada
        kashmiri kazakh khmer kikuyu kinyarwanda kirundi konkani korean krio kurdish kurmanji \
        kyrgyz lao
        latvian lingala lithuanian luganda luo macedonian makaton malay malayalam maltese mandarin
        marathi mirpuri mongolian ndebele nepali norwegian oromo pahari pashto pashtu patois persian
        polish portuguese punjabi panjabi putonghua roma romani romanian russian saraiki serbian \
        shona
        sindhi sinhala sinhalese slovak slovene slovenian somali sorani spanish swahili kiswahili \
        swedish
        sylheti tagalog tamil telugu tetum thai tibetan tigre tigrinya tswana turkish turkmen twi
        ukrainian urdu uyghur uzbek vietnamese visayan welsh wolof xhosa yiddish yoruba zaza zulu
        """)

    static let context = FunctionWords.words(
        """
        interpreter interpreters interpreting interpret interpreted interpretation language \
        languages
        translator translate translated translation translations speaking speaker speak speaks \
        spoken
        speakers tongue
        """)
}
