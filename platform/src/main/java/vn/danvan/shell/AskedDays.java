package vn.danvan.shell;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.YEAR;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.Printer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and months in addresses, and days in bodies: ISO, with a year of four figures and no time of day. ISO itself has
 * longer years too, but no plan is due then, and neither the database's moments nor a sheet's cells reach as far.
 */
@Configuration(proxyBeanMethods = false)
class AskedDays implements WebMvcConfigurer {

    private static final DateTimeFormatter MONTH = new DateTimeFormatterBuilder()
            .appendValue(YEAR, 4)
            .appendLiteral('-')
            .appendValue(MONTH_OF_YEAR, 2)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .append(MONTH)
            .appendLiteral('-')
            .appendValue(DAY_OF_MONTH, 2)
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    @Override
    public void addFormatters(FormatterRegistry registry) {
        Printer<TemporalAccessor> day = (said, reader) -> DAY.format(said);
        Printer<TemporalAccessor> month = (said, reader) -> MONTH.format(said);
        registry.addFormatterForFieldType(LocalDate.class, day, (asked, reader) -> LocalDate.parse(asked.strip(), DAY));
        registry.addFormatterForFieldType(
                YearMonth.class, month, (asked, reader) -> YearMonth.parse(asked.strip(), MONTH));
    }

    @Bean
    static JacksonModule daysInBodies() {
        return new SimpleModule("days").addDeserializer(LocalDate.class, new LocalDateDeserializer(DAY));
    }
}
