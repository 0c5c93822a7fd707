package vn.danvan.workdays;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads every year that is delivered; a wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class WorkdaysConfiguration {

    @Bean
    static WorkingCalendar workingCalendar() throws IOException {
        List<WorkingYear> years = new ArrayList<>();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:workdays/vn-*.yaml");
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                years.add(YearFile.read(Objects.requireNonNull(file.getFilename()), content));
            }
        }
        return new WorkingCalendar(years);
    }

    @Bean
    static Deadlines deadlines(WorkingCalendar calendar) {
        return new Deadlines(calendar, DeadlineRule.DEFAULT);
    }
}
