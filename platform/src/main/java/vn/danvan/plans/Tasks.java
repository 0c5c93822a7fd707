package vn.danvan.plans;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Tasks extends JpaRepository<Task, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Task t where t.id = :id")
    Optional<Task> findForChange(UUID id);

    @Query("select t from Task t where t.planId = :plan and t.copyOf is null"
            + " and t.state <> vn.danvan.plans.task.TaskState.WITHDRAWN order by t.position")
    List<Task> ofPlan(UUID plan);
}
