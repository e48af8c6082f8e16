package io.github.asreval.cli.base;

import io.github.asreval.transcribe.PassingTime;
import io.github.asreval.transcribe.Refusal;
import io.github.asreval.transcribe.ServiceConnection;
import io.github.asreval.transcribe.ServiceException;
import io.github.asreval.transcribe.ServiceProvider;
import io.github.asreval.transcribe.ServiceSettings;
import java.util.ServiceLoader;

/** How the programs reach Amazon Transcribe and S3, and how time passes while they wait; tests have one of their own. */
public interface CloudAccess {

    /**
     * Connects to the services.
     *
     * @throws ServiceException {@link Refusal#DENIED} if this build has no AWS in it, or no region or profile is found
     */
    ServiceConnection connect(ServiceSettings settings);

    /** Returns how time passes. */
    PassingTime time();

    /** Returns what this build has. */
    static CloudAccess ofBuild() {
        return new CloudAccess() {
            @Override
            public ServiceConnection connect(ServiceSettings settings) {
                return ServiceLoader.load(ServiceProvider.class)
                        .findFirst()
                        .orElseThrow(() -> new ServiceException(
                                Refusal.DENIED, "this build has no AWS in it; build it with mvn -Paws package"))
                        .connect(settings);
            }

            @Override
            public PassingTime time() {
                return PassingTime.real();
            }
        };
    }
}
