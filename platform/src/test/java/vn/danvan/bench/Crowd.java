package vn.danvan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some threads that do the same work at once; a slice lasts until the last of them is ready. */
final class Crowd implements AutoCloseable {

    @FunctionalInterface
    interface Member {
        void act(int index) throws Exception;
    }

    private final int size;
    private final ExecutorService threads;

    Crowd(int size) {
        this.size = size;
        this.threads = Executors.newFixedThreadPool(size);
    }

    void each(int times, Member member) throws Exception {
        List<Future<?>> started = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            int own = index;
            started.add(threads.submit(() -> {
                for (int time = 0; time < times; time++) {
                    member.act(own);
                }
                return null;
            }));
        }
        for (Future<?> one : started) {
            one.get();
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
