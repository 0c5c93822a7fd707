package vn.danvan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.AbstractNumberField;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import vn.danvan.tenancy.CurrentTenant;
import vn.danvan.tenancy.connections.TenantConnections;

/** The rules of the house that can be checked by reading the classes. */
class ArchitectureTest {

    /** In the names of classes that packaging leaves among ours, see ADR 19. */
    private static final String WRITTEN_BY_THE_BUILD = "__";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains(WRITTEN_BY_THE_BUILD))
            .importPackages("vn.danvan");

    /** Fields whose value is empty as well where something was typed that cannot be read. */
    private static final Set<Class<?>> READING = Set.of(
            DatePicker.class, DateTimePicker.class, TimePicker.class, AbstractNumberField.class, BigDecimalField.class);

    private static final Set<String> TAKING_THE_UNREADABLE_FOR_NOTHING =
            Set.of("getValue", "isEmpty", "getOptionalValue", "addValueChangeListener");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(
                        DanVanApplication.class,
                        com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining(
                                WRITTEN_BY_THE_BUILD))
                .verify();
    }

    @Test
    void noBeanDependsOnACondition() {
        classes()
                .should()
                .notBeMetaAnnotatedWith(org.springframework.context.annotation.Conditional.class)
                .because("the build would decide it for all who run the jar (ADR 19)")
                .check(CLASSES);
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods()
                .should()
                .notBeMetaAnnotatedWith(org.springframework.context.annotation.Conditional.class)
                .because("the build would decide it for all who run the jar (ADR 19)")
                .check(CLASSES);
    }

    @Test
    void screensArePackagePrivateAndLiveInUi() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAnyPackage("..ui..", "vn.danvan.shell")
                .because("a feature's screens are nobody else's business")
                .check(CLASSES);
    }

    @Test
    void vaadinStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..ui..", "..uikit..", "..shell", "vn.danvan.identity.signin", "vn.danvan.audit.history")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("services and REST must live without a browser")
                .check(CLASSES);
    }

    @Test
    void onlyScreensUseThePiecesOfScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..uikit..", "..shell..", "vn.danvan.audit.history")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..uikit..")
                .because("what services need too belongs to shared")
                .check(CLASSES);
    }

    @Test
    void screensNeverReachTheDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..api")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.springframework.jdbc..")
                .because("screens get records from services")
                .check(CLASSES);
    }

    @Test
    void entitiesAndRepositoriesStayInside() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("records go out, entities stay in")
                .check(CLASSES);
    }

    @Test
    void nothingInAScreenPackageIsPublic() {
        classes()
                .that()
                .resideInAPackage("..ui..")
                .and()
                .resideOutsideOfPackage("..ui.piece")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .because("screens are found by their address, not by their class; only pieces serve several of them")
                .check(CLASSES);
    }

    @Test
    void daysTimesAndNumbersAreAskedForInThePersonsLanguage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.danvan.uikit")
                .should()
                .callConstructorWhere(target(owner(describe(
                        "a bare field",
                        owner -> owner.getPackageName().startsWith("com.vaadin") && ArchitectureTest.reads(owner)))))
                .because("a bare calendar speaks English and begins its weeks with Sunday, a bare number field says"
                        + " nothing of what is wrong; uikit has some that do not")
                .check(CLASSES);
    }

    @Test
    void nothingThatWasTypedIsTakenForNothing() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.danvan.uikit")
                .should()
                .accessTargetWhere(describe(
                        "ask such a field for its value",
                        access -> TAKING_THE_UNREADABLE_FOR_NOTHING.contains(
                                        access.getTarget().getName())
                                && ArchitectureTest.reads(access.getTargetOwner())))
                .because("that is empty too where 31/02/2026 was typed; what was entered() or is heard"
                        + " whenEntered() is not")
                .check(CLASSES);
    }

    private static boolean reads(JavaClass field) {
        return READING.stream().anyMatch(field::isAssignableTo);
    }

    @Test
    void onlyTheNamedFewBindAProvince() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CurrentTenant")
                .and()
                .doNotHaveSimpleName("ProvinceSeeding")
                .and()
                .doNotHaveSimpleName("ProvincePathFilter")
                .and()
                .doNotHaveSimpleName("BearerTokens")
                .and()
                .doNotHaveSimpleName("HostAgreement")
                .and()
                .doNotHaveSimpleName("ProvincePeople")
                .and()
                .doNotHaveSimpleName("SignedOut")
                .and()
                .doNotHaveSimpleName("ProviderLogout")
                .and()
                .doNotHaveSimpleName("TokenDecoders")
                .and()
                .doNotHaveSimpleName("Refusals")
                .and()
                .doNotHaveSimpleName("CreateAdmin")
                .and()
                .doNotHaveSimpleName("NightlyCleanUp")
                .and()
                .doNotHaveSimpleName("AuditKeeper")
                .and()
                .doNotHaveSimpleName("AuditWatch")
                .and()
                .doNotHaveSimpleName("NoticeJobs")
                .and()
                .doNotHaveSimpleName("PublishWhenDue")
                .and()
                .doNotHaveSimpleName("MailWatch")
                .and()
                .doNotHaveSimpleName("FeedController")
                .and()
                .doNotHaveSimpleName("PublicDoor")
                .and()
                .doNotHaveSimpleName("ForgetOldKeys")
                .and()
                .doNotHaveSimpleName("FirstAdministrators")
                .and()
                .doNotHaveSimpleName("MeetingWatch")
                .and()
                .doNotHaveSimpleName("PeopleFigures")
                .and()
                .doNotHaveSimpleName("EndSessionsWhenProvinceCloses")
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "bind a tenant",
                        (com.tngtech.archunit.core.domain.JavaMethodCall call) ->
                                call.getTargetOwner().isEquivalentTo(CurrentTenant.class)
                                        && call.getName().matches("runAs|callAs")))
                .because("whoever binds a province decides whose data is seen")
                .check(CLASSES);
    }

    /** What they have of the database is {@code PlatformDatabase}, whose role can read no province. */
    @Test
    void operatorsHaveNoWayToAProvincesData() {
        noClasses()
                .that()
                .resideInAPackage("vn.danvan.operator..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        CurrentTenant.class,
                        TenantConnections.class,
                        javax.sql.DataSource.class,
                        org.springframework.jdbc.core.JdbcTemplate.class,
                        org.springframework.transaction.PlatformTransactionManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("whoever runs the servers is not entitled to what provinces write")
                .check(CLASSES);
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("vn.danvan.operator..")
                .should()
                .notHaveRawParameterTypes(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "the province's JdbcClient", types -> types.stream()
                                .anyMatch(type ->
                                        type.isEquivalentTo(org.springframework.jdbc.core.simple.JdbcClient.class))))
                .check(CLASSES);
    }

    @Test
    void noWorkLeavesTheRequestUnseen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.scheduling.annotation.Async")
                .orShould()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "start work on another thread",
                        (com.tngtech.archunit.core.domain.JavaMethodCall call) ->
                                call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                                        && call.getName().endsWith("Async")))
                .because("another thread does not know the province")
                .check(CLASSES);
    }

    @Test
    void noQueryIsLeftOpen() {
        noClasses()
                .should()
                .callMethod(org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec.class, "stream")
                .because("such a stream keeps its connection until somebody closes it; a list does not")
                .check(CLASSES);
    }
}
