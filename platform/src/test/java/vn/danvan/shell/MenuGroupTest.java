package vn.danvan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The navigation of somebody who may enter every room. */
class MenuGroupTest {

    private static final int AT_MOST = 7;

    @Test
    void navigationHasAtMostSevenEntries() {
        List<MenuEntry> rooms = rooms();

        long alone = rooms.stream().filter(room -> MenuGroup.of(room).isEmpty()).count();
        long headings = rooms.stream()
                .map(MenuGroup::of)
                .distinct()
                .filter(group -> group.isPresent())
                .count();

        assertThat(rooms).hasSizeGreaterThan(AT_MOST);
        assertThat(alone + headings).isLessThanOrEqualTo(AT_MOST);
    }

    @Test
    void noTwoRoomsClaimTheSamePlace() {
        assertThat(rooms().stream()
                        .collect(Collectors.groupingBy(MenuEntry::order))
                        .values())
                .allSatisfy(place -> assertThat(place).hasSize(1));
    }

    private static List<MenuEntry> rooms() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Menu.class));
        return scan.findCandidateComponents("vn.danvan").stream()
                .map(found -> entry(found.getBeanClassName()))
                .toList();
    }

    private static MenuEntry entry(String name) {
        try {
            Menu menu = Class.forName(name).getAnnotation(Menu.class);
            return new MenuEntry(name, menu.title(), menu.order(), menu.icon(), null);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
