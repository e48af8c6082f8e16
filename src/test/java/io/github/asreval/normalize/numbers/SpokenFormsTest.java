package io.github.asreval.normalize.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.asreval.normalize.Normalizer;
import io.github.asreval.normalize.NormalizerPipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, dates and money as they are said and as they are written, language by language. */
class SpokenFormsTest {

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "in july nineteen sixty nine | In July 1969,",
                "born on july fourth seventeen seventy six | Born on July 4, 1776.",
                "the fourth of july | July 4th",
                "ninety nine cents | $0.99",
                "two hundred fifty rupees | Rs.250/-",
                "two hundred fifty rupees | ₹250/-",
                "two hundred fifty dollars | US$250",
                "quarter to five p m | 4:45 PM",
                "agent double oh seven | agent 007",
                "two and a half hours | 2.5 hours",
                "three and a half percent | 3.5%",
                "two and a half million dollars | $2.5 million",
                "the nineteen nineties | the 1990s",
                "in the twenty tens | in the 2010s",
                "seven rupees and fifty paise | ₹7.50",
                "on fifteenth august nineteen forty seven | on 15 august 1947",
                "fifteenth august | August 15",
                "on third may twenty twenty four | on 3 May 2024",
                "the fourth of july | 4 July",
                "december twenty fifth | Dec. 25",
                "december twenty-fifth | December 25th",
                "on the thirty first of march | on March 31",
                "twenty twenty four | 2024",
                "twenty oh five | 2005",
                "nineteen oh one | 1901",
                "two thousand and eight | 2008",
                "since thirteen forty eight | since 1348",
                "eighteen hundred | 1800",
                "half past nine | 9:30",
                "a quarter past six | 6:15",
                "quarter to one | 12:45",
                "twenty past four | 4:20",
                "ten minutes to eight | 7:50",
                "seven thirty | 7:30",
                "at seven ten | at 7:10",
                "by eleven oh five | by 11:05",
                "nine o'clock | 9:00",
                "nine o’clock | 9 o'clock",
                "at nine | at 9:00",
                "seven a m | 7 a.m.",
                "seven pm | 7PM",
                "seven thirty pm | 7:30 p.m.",
                "seven fifteen a.m. | 07:15 am",
                "five dollars | $5",
                "one dollar | $1",
                "five dollars and fifty cents | $5.50",
                "two point five million dollars | $2.5 million",
                "forty thousand dollars | $40,000.00",
                "ninety nine cents | 99¢",
                "twenty euros | €20",
                "twenty euros | 20 €",
                "twenty pounds | £20",
                "five hundred rupees | ₹500",
                "five hundred rupees | Rs. 500",
                "five lakh rupees | ₹5 lakh",
                "five crore rupees | Rs 5 crore",
                "fifty percent | 50%",
                "fifty per cent | 50 %",
                "three point one percent | 3.1%",
                "the twenty first | the 21st",
                "the hundred and first time | the 101st time",
                "third place | 3rd place",
                "nine eight seven six five four three two one oh | 9876543210",
                "nine eight double seven six | 98776",
                "triple zero five | 0005",
                "my code is four oh seven two | my code is 4072",
                "nine eight seven six five four three two one zero | 98765 43210",
                "nine eight seven six five four three two one zero | 987-654-3210",
                "three point one four | 3.14",
                "one lakh fifty thousand | 1,50,000",
                "Mister Singh | Mr. Singh",
            })
    void englishSaidIsEnglishWritten(String said, String written) {
        same("spoken-en", said, written);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "साढ़े सात बजे | 7:30 बजे",
                "शाम साढ़े सात बजे | शाम 7:30",
                "सात तीस बजे तक | 7:30 तक",
                "सेवन थर्टी पीएम | 7:30 pm",
                "थ्री फिफ्टी रुपीस | 3 50 rupees",
                "उन्नीस सौ सैंतालिस में | 1947 में",
                "सवा सात बजे | 7:15 बजे",
                "पौने आठ बजे | 7:45 बजे",
                "डेढ़ बजे | 1:30 बजे",
                "ढाई बजे | 2:30 बजे",
                "सात बजे | 7:00 बजे",
                "सात बजकर दस मिनट | 7:10 बजे",
                "सात तीस बजे | 7.30 बजे",
                "शाम को साढ़े सात | शाम को 7:30",
                "पाँच सौ रुपये | ₹500",
                "पांच सौ रुपए | 500 रुपये",
                "पाँच सौ रुपये | रु. 500",
                "ढाई लाख रुपये | ₹2.5 लाख",
                "पाँच करोड़ रुपये | ₹5,00,00,000",
                "डेढ़ लाख | 1,50,000",
                "पचास प्रतिशत | 50%",
                "पचास फ़ीसदी | 50 %",
                "फिफ्टी परसेंट | 50%",
                "तीसरा | 3रा",
                "पाँचवाँ | 5वां",
                "पांचवीं | 5वीं",
                "तीन जून | 3 जून",
                "उन्नीस सौ चौरासी | 1984",
                "नौ आठ सात छह पाँच | 98765",
                "नौ आठ डबल सात | 9877",
                "नाइन एट सेवन सिक्स | 9876",
                "ट्वेंटी फाइव | 25",
                "five लाख | 5,00,000",
                "half past seven | 7:30",
                "तीन दशमलव एक चार | 3.14",
                "सात बजे | ७ बजे",
            })
    void hindiSaidIsHindiWritten(String said, String written) {
        same("spoken-hi", said, written);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "acht Uhr dreißig | 8:30 Uhr",
                "acht Uhr dreißig | 8.30 Uhr",
                "acht Uhr dreißig | 8:30",
                "um acht Uhr | um 8:00 Uhr",
                "ein Uhr fünfzehn | 1:15 Uhr",
                "halb neun | 8:30",
                "Viertel nach acht | 8:15",
                "Viertel vor acht | 7:45 Uhr",
                "um fünf vor halb neun | um 8:25",
                "um zehn nach acht | um 8:10 Uhr",
                "am dritten Mai | am 3. Mai",
                "der dritte Mai neunzehnhundertvierundachtzig | der 3. Mai 1984",
                "einundzwanzigster Juni | 21. Juni",
                "der zweite Versuch | der 2. Versuch",
                "im neunzehnten Jahrhundert | im 19. Jahrhundert",
                "Zweitens die Kosten | 2. die Kosten",
                "Doktor Weber | Dr. Weber",
                "hundert Euro | 100 €",
                "hundertfünf | 105",
                "tausendzweihundert | 1.200",
                "hunderttausend | 100.000",
                "zwo eins null | 210",
                "zwoundzwanzig | 22",
                "zweieinhalb Prozent | 2,5 %",
                "anderthalb Jahre | 1,5 Jahre",
                "dreieinhalb Millionen | 3.500.000",
                "neunzig Cent | 0,90 €",
                "zweitausendvierundzwanzig | 2.024",
                "eine Million zweihunderttausend | 1.200.000",
                "fünf Millionen | 5 Millionen",
                "drei Komma fünf | 3,5",
                "drei Komma fünf Millionen Euro | 3,5 Millionen €",
                "fünfzig Prozent | 50 %",
                "fünf Euro | 5 €",
                "fünf Euro | €5",
                "fünf Euro fünfzig | 5,50 €",
                "zwölf Euro und zehn Cent | 12,10 Euro",
                "zwei Dollar | $2",
                "neun acht sieben sechs fünf | 98765",
            })
    void germanSaidIsGermanWritten(String said, String written) {
        same("spoken-de", said, written);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a las siete y media | a las 7:30",
                "a las siete y treinta | a las 7:30",
                "las siete y cuarto | las 7:15",
                "las ocho menos cuarto | las 7:45",
                "a la una y diez | a la 1:10",
                "a las siete | a las 7:00",
                "el tres de junio | el 3 de junio",
                "el primero de mayo | el 1 de mayo",
                "el primero de mayo | el 1º de mayo",
                "tercera planta | 3ª planta",
                "tercer lugar | 3er lugar",
                "vigésimo primero | 21º",
                "el primer piso | el 1.er piso",
                "veintiún años | 21 años",
                "doscientas mil personas | 200.000 personas",
                "quinientas veces | 500 veces",
                "tres euros con cincuenta | 3,50 €",
                "un millón de euros | 1.000.000 €",
                "dos y medio | 2,5",
                "cinco euros | 5 €",
                "cinco dólares | $5",
                "cinco millones de euros | 5 millones de euros",
                "cincuenta por ciento | 50 %",
                "mil doscientos cincuenta | 1.250",
                "mil novecientos ochenta y cuatro | 1984",
                "tres coma cinco | 3,5",
                "nueve ocho siete seis | 9876",
                "la señora Gil | la Sra. Gil",
            })
    void spanishSaidIsSpanishWritten(String said, String written) {
        same("spoken-es", said, written);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sept heures trente | 7 h 30",
                "sept heures trente | 7h30",
                "sept heures et demie | 7:30",
                "sept heures et quart | 7h15",
                "huit heures moins le quart | 7h45",
                "huit heures moins dix | 7 h 50",
                "à sept heures | à 7h",
                "une heure | 1 h",
                "le premier mai | le 1er mai",
                "le trois juin | le 3 juin",
                "troisième étage | 3ème étage",
                "dix-septième siècle | 17e siècle",
                "vingt et unième | 21e",
                "dix-neuf cent quatre-vingt-quatre | 1984",
                "cinq euros | 5 €",
                "cinq euros cinquante | 5,50 €",
                "cinq millions d'euros | 5 millions d'euros",
                "cinquante pour cent | 50 %",
                "trois virgule cinq | 3,5",
                "deux et demi | 2,5",
                "cinquante centimes | 0,50 €",
                "au zéro six douze zéro cinq quarante | au 0 6 12 0 5 40",
                "au zéro six douze trente-quatre cinquante-six soixante-dix-huit | au 06 12 34 56 78",
                "au zéro six douze trente-quatre cinquante-six soixante-dix-huit | au 0612345678",
                "mille deux cents | 1 200",
                "neuf huit sept six | 9876",
                "Madame Roux | Mme Roux",
            })
    void frenchSaidIsFrenchWritten(String said, String written) {
        same("spoken-fr", said, written.replace("1 200", "1\u202F200"));
    }

    private static void same(String chain, String said, String written) {
        Normalizer normalizer = NormalizerPipeline.parse(chain).normalizer();
        String line = said + " " + written + " x " + said;
        assertEquals(normalizer.text(line), normalizer.text(normalizer.text(line)), line);
        assertEquals(text(chain, written), text(chain, said), () -> said + " and " + written);
    }

    private static String text(String chain, String text) {
        return NormalizerPipeline.parse(chain).normalizer().text(text);
    }
}
