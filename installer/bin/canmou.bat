@echo off
rem Starts Canmou from the folder it lies in: bin\canmou.bat beside lib\.
setlocal enabledelayedexpansion
set "APP=%~dp0.."
set "JAVA="
if exist "%APP%\bin\jdk.path" set /p BUILT=<"%APP%\bin\jdk.path"
for %%D in ("%CANMOU_JAVA%" "%JAVA_HOME%" "%BUILT%") do if not defined JAVA call :try "%%~D"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do (
  if not defined JAVA if exist "%%~R" for /d %%D in ("%%~R\*") do if not defined JAVA call :try "%%~D"
)
if not defined JAVA for %%P in (java.exe) do if not "%%~$PATH:P"=="" for %%H in ("%%~dp$PATH:P..") do call :try "%%~fH"
if not defined JAVA (
  echo canmou: no JDK 25 found; install one, for example from https://adoptium.net, or set CANMOU_JAVA to its folder 1>&2
  exit /b 1
)
set "AOT="
if exist "%APP%\lib\canmou.aot" set AOT="-XX:AOTCache=%APP%\lib\canmou.aot"
"%JAVA%" %AOT% -Xmx2g -XX:+UseSerialGC -Xlog:disable -Xlog:all=error,aot*=off,cds*=off:stderr ^
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dcanmou.app=%APP%" ^
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ^
  -cp "%APP%\lib\canmou.jar" io.canmou.Main %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "JAVA=%~1\bin\java.exe"
exit /b
