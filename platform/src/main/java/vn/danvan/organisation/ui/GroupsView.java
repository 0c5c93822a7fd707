package vn.danvan.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.identity.RequiresRight;
import vn.danvan.identity.Right;
import vn.danvan.organisation.OrganisationService;
import vn.danvan.organisation.UnitFilter;
import vn.danvan.organisation.UnitTexts;
import vn.danvan.organisation.groups.GroupFacts;
import vn.danvan.organisation.groups.GroupId;
import vn.danvan.organisation.groups.GroupMember;
import vn.danvan.organisation.groups.GroupService;
import vn.danvan.organisation.groups.UnitGroup;
import vn.danvan.shared.Formats;
import vn.danvan.uikit.DayField;
import vn.danvan.uikit.EmptyState;
import vn.danvan.uikit.Notices;
import vn.danvan.uikit.PageHeader;

/** The groups to which documents speak at once, and who belongs to each on a day. */
@Route("don-vi/nhom")
@PermitAll
@RequiresRight(Right.READ_UNITS)
class GroupsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient GroupService groups;
    private final transient OrganisationService organisation;
    private final transient UnitTexts texts;
    private final transient Clock clock;
    private final DayField day = new DayField(getTranslation("organisation.group.day"));
    private final PageHeader header;
    private transient LocalDate asOf;
    private final Div list = new Div();

    GroupsView(GroupService groups, OrganisationService organisation, UnitTexts texts, Clock clock) {
        this.groups = groups;
        this.organisation = organisation;
        this.texts = texts;
        this.clock = clock;
        asOf = LocalDate.now(clock);
        addClassName("dv-page");
        setId("dv-content");
        day.setRequired(true);
        day.whenEntered((wanted, byPerson) -> {
            asOf = wanted == null ? LocalDate.now(clock) : wanted;
            if (byPerson) {
                show();
            }
        });
        Anchor units = new Anchor("don-vi", getTranslation("organisation.units"));
        Button create = new Button(getTranslation("organisation.group.new"), click -> dialog().create(asOf));
        header = groups.mayManage()
                ? new PageHeader(getTranslation("organisation.groups"), units, create)
                : new PageHeader(getTranslation("organisation.groups"), units);
        list.addClassName("dv-tasks");
        add(header, day, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        day.setValue(asOf);
        show();
    }

    private void show() {
        List<UnitGroup> there = groups.on(asOf);
        header.setSummary(getTranslation("organisation.group.count", there.size()));
        list.removeAll();
        if (there.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("organisation.group.none"), getTranslation("organisation.group.none.advice")));
        }
        Map<GroupId, List<GroupMember>> members =
                groups.members(there.stream().map(UnitGroup::id).toList(), asOf);
        boolean mayManage = groups.mayManage();
        there.forEach(group -> list.add(card(group, members.getOrDefault(group.id(), List.of()), mayManage)));
    }

    private Div card(UnitGroup group, List<GroupMember> members, boolean mayManage) {
        GroupFacts facts = group.facts();
        Div card = new Div(
                new H3(facts.name()),
                quiet(Stream.concat(
                                facts.types().stream().map(type -> texts.type(type, getLocale())),
                                facts.units().stream())
                        .collect(Collectors.joining(", "))),
                quiet(
                        facts.to() == null
                                ? getTranslation("organisation.group.since", Formats.day(facts.from()))
                                : getTranslation(
                                        "organisation.group.between",
                                        Formats.day(facts.from()),
                                        Formats.day(facts.to().minusDays(1)))),
                members(members));
        if (mayManage) {
            Button change = new Button(getTranslation("organisation.group.change"), click -> dialog().change(group));
            change.setAriaLabel(getTranslation("organisation.group.change") + ", " + facts.name());
            card.add(change);
        }
        return card;
    }

    private com.vaadin.flow.component.details.Details members(List<GroupMember> members) {
        UnorderedList names = new UnorderedList();
        members.forEach(member ->
                names.add(new ListItem(new Anchor("don-vi/" + member.unit() + "?ngay=" + asOf, member.name()))));
        return new com.vaadin.flow.component.details.Details(
                getTranslation("organisation.group.members", members.size()), names);
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("dv-quiet");
        return line;
    }

    private GroupDialog dialog() {
        return new GroupDialog(
                groups, texts, organisation.tree(UnitFilter.NONE, asOf).inTreeOrder(), () -> {
                    Notices.show(getTranslation("organisation.saved"));
                    show();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("organisation.groups");
    }
}
