package vn.danvan.identity.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people call a browser and its system. Order matters: nearly all claim to be Chrome and Safari. */
public final class Browsers {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        NAMES.put("coc_coc_browser", "Cốc Cốc");
        NAMES.put("Zalo", "Zalo");
        NAMES.put("Edg", "Edge");
        NAMES.put("OPR", "Opera");
        NAMES.put("SamsungBrowser", "Samsung Internet");
        NAMES.put("Firefox", "Firefox");
        NAMES.put("Chrome", "Chrome");
        NAMES.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private Browsers() {}

    /** @return for example {@code Chrome · Windows}; empty where neither is known */
    public static Optional<String> name(String agent) {
        String name = first(NAMES, agent);
        String system = first(SYSTEMS, agent);
        String both = name.isEmpty() || system.isEmpty() ? name + system : name + " · " + system;
        return Optional.of(both).filter(text -> !text.isEmpty());
    }

    private static String first(Map<String, String> known, String agent) {
        return known.entrySet().stream()
                .filter(each -> agent.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
