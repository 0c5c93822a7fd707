package vn.danvan.plans.ordering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of tasks at the top of a plan, counted within each section. A section goes on as its first task does: in Roman
 * or Arabic numerals or in letters, these in the order of the Vietnamese alphabet (Decree 30/2020/NĐ-CP, Annex I).
 */
final class TaskCodes {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private final Map<String, List<String>> numbers = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final Set<String> tasks;

    /**
     * @param codes of the tasks at the top, in the order of the plan, as they are now; those that lay under another do not say how
     *     a section goes on
     * @param tasks codes of all its tasks: what a task bears is no section
     */
    TaskCodes(List<String> codes, Set<String> tasks) {
        this.tasks = tasks;
        codes.stream().filter(code -> !tasks.contains(above(code))).forEach(code -> numbers.computeIfAbsent(
                        section(code), section -> new ArrayList<>())
                .add(number(code)));
    }

    /** Of the next task of the section in which this code stands. */
    String next(String code) {
        String section = section(code);
        int at = counted.merge(section, 1, Integer::sum);
        return section + number(numbers.getOrDefault(section, List.of("1")), at);
    }

    /**
     * {@code "II."} of {@code II.3}; empty where the plan has no sections. A task that lay under another still bears that
     * one's number, and stands where that one does.
     */
    private String section(String code) {
        String above = above(code);
        while (tasks.contains(above)) {
            above = above(above);
        }
        return above.isEmpty() ? "" : above + ".";
    }

    private static String above(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    private static String number(String code) {
        return code.substring(code.lastIndexOf('.') + 1);
    }

    private static String number(List<String> likes, int at) {
        String like = likes.getFirst();
        boolean letters = at <= LETTERS.length();
        if (isRoman(likes)) {
            return roman(at);
        }
        if (letters && like.length() == 1 && LETTERS.contains(like)) {
            return String.valueOf(LETTERS.charAt(at - 1));
        }
        if (letters && like.matches("[A-ZĐ]")) {
            return String.valueOf(Character.toUpperCase(LETTERS.charAt(at - 1)));
        }
        return String.valueOf(at);
    }

    /** C and D are numerals, too: they are letters unless an I, or a numeral of several letters, is among them. */
    private static boolean isRoman(List<String> likes) {
        return likes.stream().allMatch(each -> each.matches("[IVXLCDM]+"))
                && likes.stream().anyMatch(each -> each.equals("I") || each.length() > 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int at = 0; at < WORTH.length; at++) {
            while (left >= WORTH[at]) {
                roman.append(NUMERALS[at]);
                left -= WORTH[at];
            }
        }
        return roman.toString();
    }
}
