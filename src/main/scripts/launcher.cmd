@echo off
rem Starts the program that this file is installed as, wer or vocab, with the Java of JAVA_HOME or else of PATH.
rem ASREVAL_JAVA_OPTS adds flags for Java.
setlocal
set "PROGRAM=wer"
if /i "%~n0"=="vocab" set "PROGRAM=vocab"
set "JAVA=java.exe"
if not defined JAVA_HOME goto run
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto run
echo %PROGRAM%: no bin\java.exe in JAVA_HOME, which is "%JAVA_HOME%" 1>&2
exit /b 2

:run
rem The SDK of AWS is for the commands that ask Amazon's services only.
set "LIBRARIES=%~dp0..\lib\*"
if "%PROGRAM% %~1"=="wer transcribe" set "LIBRARIES=%LIBRARIES%;%~dp0..\lib\aws\*"
for %%C in (push pull list status delete loop) do if "%PROGRAM% %~1"=="vocab %%C" set "LIBRARIES=%LIBRARIES%;%~dp0..\lib\aws\*"
"%JAVA%" -XX:+UseSerialGC -Xmn24m -XX:-UsePerfData -Xshare:auto -XX:TieredStopAtLevel=1 %ASREVAL_JAVA_OPTS% -cp "%LIBRARIES%" io.github.asreval.cli.Main %PROGRAM% %*
exit /b %ERRORLEVEL%
