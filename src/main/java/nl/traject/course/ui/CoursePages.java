package nl.traject.course.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.traject.course.Courses;
import nl.traject.people.ui.ContractPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the course of a trajectory on the page of its contract. */
@Configuration(proxyBeanMethods = false)
class CoursePages {

    @Bean
    @Order(1)
    ContractPart course(Courses courses, Clock clock) {
        return (trajectory, relation, schedule) ->
                new CourseSection(courses.get(trajectory.id()), relation, LocalDate.now(clock));
    }
}
