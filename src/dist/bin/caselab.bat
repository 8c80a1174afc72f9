@echo off
rem Case Lab. Without arguments the lab opens; with arguments this is the command line (caselab help).
rem CASELAB_JAVA_HOME names the Java to use; CASELAB_JAVA_OPTS are passed to it.
setlocal EnableExtensions DisableDelayedExpansion
set "LEAST=25"
for %%D in ("%~dp0..") do set "APP=%%~fD"
set "JAVA="

if defined CASELAB_JAVA_HOME (
    call :try "%CASELAB_JAVA_HOME%"
    if not defined JAVA (
        echo caselab: CASELAB_JAVA_HOME is "%CASELAB_JAVA_HOME%", where there is no Java %LEAST% or newer. 1>&2
        exit /b 1
    )
)
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
if not defined JAVA for %%V in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft Semeru) do (
    if not defined JAVA for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined JAVA call :try "%%~fD"
)
if not defined JAVA for /d %%D in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*\current") do if not defined JAVA call :try "%%~fD"
if not defined JAVA (
    echo caselab: no Java %LEAST% or newer found. 1>&2
    echo Looked at CASELAB_JAVA_HOME, JAVA_HOME, java on the PATH, the vendors' folders in Program Files, and .jdks. 1>&2
    echo Install one, for example from https://adoptium.net, or set CASELAB_JAVA_HOME to where it is. 1>&2
    exit /b 1
)

rem Commands that play many runs get the optimising compiler, which the others would only wait for.
set "KIND=cli"
set "TIERS=-XX:TieredStopAtLevel=1"
for %%C in (ensemble sweep sensitivity rescue reply believe claims why calibrate) do if "%~1"=="%%C" set "KIND=work"
if "%~1"=="" set "KIND=lab"
if "%~1"=="lab" set "KIND=lab"
if not "%KIND%"=="cli" set "TIERS="
set "CACHE="
if exist "%APP%\lib\%KIND%.aot" set CACHE="-XX:AOTCache=%APP%\lib\%KIND%.aot"

if "%KIND%"=="lab" (
    "%JAVA%\bin\java.exe" %CACHE% -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc "-Dcaselab.home=%APP%" %CASELAB_JAVA_OPTS% --module-path "%APP%\lib;%APP%\lib\javafx" --module caselab/caselab.app.Main %2
    exit /b
)
rem No lib\javafx here: the command line does not need a window.
"%JAVA%\bin\java.exe" %CACHE% -Xlog:disable -Xlog:all=error:stderr -Xlog:aot*=off:stderr -Xlog:cds*=off:stderr -XX:+UseSerialGC %TIERS% --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dcaselab.home=%APP%" %CASELAB_JAVA_OPTS% -cp "%APP%\lib\*" caselab.cli.Main %*
exit /b

rem Sets JAVA to the directory given if it holds a Java that is new enough; its release file says JAVA_VERSION="25.0.1".
:try
if not exist "%~f1\bin\java.exe" goto :eof
if not exist "%~f1\release" goto :eof
set "FEATURE="
for /f "usebackq tokens=2 delims==" %%L in (`findstr /b "JAVA_VERSION=" "%~f1\release"`) do for /f "delims=.-+ tokens=1" %%F in ("%%~L") do set "FEATURE=%%F"
if not defined FEATURE goto :eof
if %FEATURE% GEQ %LEAST% set "JAVA=%~f1"
goto :eof
