package vn.danvan.intake.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters of the fonts that were used before Unicode: ABC after TCVN 5712:1993 (one sign for each letter) and VNI (a
 * letter and a sign behind it). Files that were typed in them hold other letters than they show; what is meant is
 * certain once there are enough of them.
 */
public enum LegacyLetters {
    TCVN3(tcvn3(), "(?<=\\p{L})[¨©ª«¬®µ¶·¸¹»¼½¾÷×]|[¨©ª«¬®µ¶·¸¹»¼½¾](?=\\p{L})|§(?=\\p{L})", "[®§]"),
    VNI(vni(), "[aeoAEO][áàåãäÁÀÅÃÄ]|[aeouyöôAEOUYÖÔ][ùøûõïÙØÛÕÏ]", "[ñÑ]");

    /** Fewer may be a name from abroad or a sign of its own. */
    private static final int ENOUGH = 12;
    /** So many times as many as letters that only Unicode has, or the text holds both. */
    private static final int FAR_MORE = 10;

    private static final Pattern UNICODE = Pattern.compile("[ăđơưĂĐƠƯ\\u1EA0-\\u1EF9]");

    private static final Pattern CAPITAL_LINE =
            Pattern.compile("(?m)^(?=.*\\p{Lu}[^\\P{Ll}a-z]+\\p{Lu}|.*\\p{Lu}{2,}[^\\P{Ll}a-z])[^a-z\\n]+$");

    private final Map<String, String> letters;
    private final Pattern evidence;
    /** How đ and Đ are typed, without which nobody writes a page of Vietnamese. */
    private final Pattern letterD;

    LegacyLetters(Map<String, String> letters, String evidence, String letterD) {
        this.letters = letters;
        this.evidence = Pattern.compile(evidence);
        this.letterD = Pattern.compile(letterD);
    }

    /** The letters that a text was typed in, where it was not Unicode. */
    public static Optional<LegacyLetters> of(String text) {
        long unicode = UNICODE.matcher(text).results().count();
        for (LegacyLetters each : values()) {
            long found = each.evidence.matcher(text).results().count();
            boolean hasD = each.letterD.matcher(text).results().limit(2).count() == 2;
            if (hasD && found >= ENOUGH && found > FAR_MORE * unicode) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String toUnicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        int index = 0;
        while (index < text.length()) {
            String two = text.substring(index, Math.min(text.length(), index + 2));
            String found = letters.get(two);
            if (found != null) {
                unicode.append(found);
                index += 2;
            } else {
                String one = two.substring(0, 1);
                unicode.append(letters.getOrDefault(one, one));
                index++;
            }
        }
        return this == TCVN3 ? inCapitals(unicode.toString()) : unicode.toString();
    }

    /**
     * The fonts for capitals show "kế hoạch" as KẾ HOẠCH; their plain letters were typed as capitals. A line without a
     * small plain letter in which such a word stands was seen in capitals as a whole.
     */
    private static String inCapitals(String text) {
        return CAPITAL_LINE
                .matcher(text)
                .replaceAll(line -> Matcher.quoteReplacement(line.group().toUpperCase(Locale.ROOT)));
    }

    private static Map<String, String> tcvn3() {
        return letters(
                "µ à ¶ ả · ã ¸ á ¹ ạ ¨ ă » ằ ¼ ẳ ½ ẵ ¾ ắ Æ ặ © â Ç ầ È ẩ É ẫ Ê ấ Ë ậ ® đ Ì è Î ẻ Ï ẽ Ð é Ñ ẹ ª ê Ò ề Ó ể Ô ễ Õ ế Ö ệ "
                        + "× ì Ø ỉ Ü ĩ Ý í Þ ị ß ò á ỏ â õ ã ó ä ọ « ô å ồ æ ổ ç ỗ è ố é ộ ¬ ơ ê ờ ë ở ì ỡ í ớ î ợ ï ù ñ ủ ò ũ ó ú ô ụ \u00AD ư õ ừ ö ử ÷ ữ ø ứ ù ự "
                        + "ú ỳ û ỷ ü ỹ ý ý þ ỵ ¡ Ă ¢ Â £ Ê ¤ Ô ¥ Ơ ¦ Ư § Đ");
    }

    private static Map<String, String> vni() {
        Map<String, String> both = letters(
                "aù á aø à aû ả aõ ã aï ạ aâ â aá ấ aà ầ aå ẩ aã ẫ aä ậ aê ă aé ắ aè ằ aú ẳ aü ẵ aë ặ eù é eø è eû ẻ eõ ẽ eï ẹ eâ ê eá ế eà ề eå ể eã ễ eä ệ "
                        + "æ ỉ ó ĩ ò ị où ó oø ò oû ỏ oõ õ oï ọ oâ ô oá ố oà ồ oå ổ oã ỗ oä ộ ô ơ ôù ớ ôø ờ ôû ở ôõ ỡ ôï ợ uù ú uø ù uû ủ uõ ũ uï ụ ö ư öù ứ öø ừ öû ử "
                        + "öõ ữ öï ự yù ý yø ỳ yû ỷ yõ ỹ î ỵ ñ đ");
        Map<String, String> capitals = new HashMap<>(both);
        both.forEach((typed, meant) -> {
            String capital = typed.toUpperCase(Locale.ROOT);
            capitals.put(capital, meant.toUpperCase(Locale.ROOT));
            if (typed.length() == 2) {
                capitals.put(capital.charAt(0) + typed.substring(1), meant.toUpperCase(Locale.ROOT));
            }
        });
        return Map.copyOf(capitals);
    }

    private static Map<String, String> letters(String pairs) {
        Map<String, String> letters = new HashMap<>();
        Matcher pair = Pattern.compile("(\\S+) (\\S+)").matcher(pairs);
        while (pair.find()) {
            letters.put(pair.group(1), pair.group(2));
        }
        return letters;
    }
}
