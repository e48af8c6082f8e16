package io.github.asreval.loop;

import io.github.asreval.transcribe.JobService;
import io.github.asreval.transcribe.ObjectStore;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.VocabularyService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A connection during one of whose requests the process ends: before the service has got it, or after it has done it. */
final class StoppingConnection implements ServiceConnection {

    /** The end of the process, which no code outlives. */
    static final class Stopped extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final ServiceConnection service;
    private final int last;
    private final boolean afterEffect;
    private int requests;

    StoppingConnection(ServiceConnection service, int last, boolean afterEffect) {
        this.service = service;
        this.last = last;
        this.afterEffect = afterEffect;
    }

    private <T> T stopping(Class<T> type, T whole) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean ends = ++requests == last;
            if (ends && !afterEffect) {
                throw new Stopped();
            }
            try {
                Object answer = method.invoke(whole, arguments);
                if (ends) {
                    throw new Stopped();
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw ends ? new Stopped() : e.getTargetException();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public VocabularyService vocabularies() {
        return stopping(VocabularyService.class, service.vocabularies());
    }

    @Override
    public JobService jobs() {
        return stopping(JobService.class, service.jobs());
    }

    @Override
    public ObjectStore objects() {
        return stopping(ObjectStore.class, service.objects());
    }

    @Override
    public void close() {
        service.close();
    }
}
